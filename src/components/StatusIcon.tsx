import type { FollowUpStatus } from '../model/records.ts'

/**
 * One shape per status, so that color is not the only cue: a disc that fills with progress, a dot if the
 * effect is not visible yet, a half disc with a line if partly undone, a bar for a rejection, an open
 * circle if no action was found. A label accompanies it, so it is hidden from screen readers.
 */
const SHAPES: Readonly<
  Record<FollowUpStatus, { readonly ring: string; readonly filled: string; readonly lines: string }>
> = {
  'no action found': {
    ring: 'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15Z',
    filled: '',
    lines: '',
  },
  'under way': {
    ring: 'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15Z',
    filled: 'M10 10V2.5A7.5 7.5 0 0 1 17.5 10Z',
    lines: '',
  },
  'partly implemented': {
    ring: 'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15Z',
    filled: 'M10 2.5A7.5 7.5 0 0 1 10 17.5Z',
    lines: '',
  },
  implemented: { ring: '', filled: 'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15Z', lines: '' },
  'implemented, effect not yet visible': {
    ring: 'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15Z',
    filled: 'M10 6.2a3.8 3.8 0 1 0 0 7.6a3.8 3.8 0 1 0 0-7.6Z',
    lines: '',
  },
  'partly undone': {
    ring: 'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15Z',
    filled: 'M10 2.5A7.5 7.5 0 0 0 10 17.5Z',
    lines: 'M4.5 15.5 15.5 4.5',
  },
  rejected: { ring: 'M2.5 2.5h15v15h-15Z', filled: '', lines: 'M6.2 10H13.8' },
  superseded: { ring: '', filled: '', lines: 'M2.5 10H16.5M11.5 5 16.5 10 11.5 15' },
  unknown: { ring: '', filled: '', lines: 'M4 10h.01M10 10h.01M16 10h.01' },
}

export function StatusIcon({ status }: { readonly status: FollowUpStatus }) {
  const { ring, filled, lines } = SHAPES[status]
  return (
    <svg
      className={`mark state-mark state-mark-${status === 'unknown' ? 'dots' : 'shape'}`}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      {ring && <path className="state-ring" d={ring} />}
      {filled && <path className="state-filled" d={filled} />}
      {lines && <path className="state-lines" d={lines} />}
    </svg>
  )
}
