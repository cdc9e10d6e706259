import type { FollowUpStatus } from '../../../model/records.ts'
import type { VerdictKind } from '../../../trends/verdict.ts'
import type { ItemMark } from '../../slides/slide.ts'

/** The symbols of the page as characters, so that they work in native text and without colour. */
const VERDICTS: Readonly<Record<VerdictKind, string>> = {
  better: '▲',
  worse: '▼',
  higher: '△',
  lower: '▽',
  noClearChange: '●',
  baselineYear: '○',
  notComparable: '≠',
  tooFewFigures: '…',
  noRecentFigure: '◇',
  noFigureSinceBaseline: '×',
  suppressed: '□',
}

const STATES: Readonly<Record<FollowUpStatus, string>> = {
  'no action found': '○',
  'under way': '◔',
  'partly implemented': '◑',
  implemented: '●',
  'implemented, effect not yet visible': '◉',
  'partly undone': '◐',
  rejected: '⊟',
  superseded: '→',
  unknown: '…',
}

const LINES = { baseline: '━', band: '▒', break: '┆' } as const

export function getVerdictCharacter(kind: VerdictKind): string {
  return VERDICTS[kind]
}

/** The character before a list item; a dot if it has no mark. */
export function getMarkCharacter(mark: ItemMark | null): string {
  switch (mark?.kind) {
    case 'verdict':
      return VERDICTS[mark.verdict]
    case 'state':
      return STATES[mark.state]
    case 'line':
      return LINES[mark.line]
    default:
      return '•'
  }
}
