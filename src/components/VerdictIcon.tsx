import type { VerdictKind } from '../trends/verdict.ts'

/**
 * One shape per verdict, so that color is not the only cue: filled triangles for better and worse, open
 * ones for higher and lower, a disc for no clear change, open shapes if there is no assessment. A label
 * accompanies it, so it is hidden from screen readers.
 */
const SHAPES: Readonly<Record<VerdictKind, { readonly d: string; readonly isOpen: boolean }>> = {
  better: { d: 'M10 2 18.5 17 1.5 17Z', isOpen: false },
  worse: { d: 'M10 18 1.5 3 18.5 3Z', isOpen: false },
  higher: { d: 'M10 3 17 16.5 3 16.5Z', isOpen: true },
  lower: { d: 'M10 17 3 3.5 17 3.5Z', isOpen: true },
  noClearChange: { d: 'M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14Z', isOpen: false },
  baselineYear: { d: 'M10 3.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13Z', isOpen: true },
  notComparable: { d: 'M2 10 8 10M12 10 18 10M8.5 4 6.5 16M13.5 4 11.5 16', isOpen: true },
  tooFewFigures: { d: 'M4 10h.01M10 10h.01M16 10h.01', isOpen: true },
  noRecentFigure: { d: 'M10 2.5 17.5 10 10 17.5 2.5 10Z', isOpen: true },
  noFigureSinceBaseline: { d: 'M4 4 16 16M16 4 4 16', isOpen: true },
  suppressed: { d: 'M3.5 3.5h13v13h-13Z', isOpen: true },
}

export function VerdictIcon({ kind }: { readonly kind: VerdictKind }) {
  const { d, isOpen } = SHAPES[kind]
  return (
    <svg
      className={`mark mark-${kind} ${isOpen ? 'mark-open' : 'mark-filled'}`}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={d} />
    </svg>
  )
}
