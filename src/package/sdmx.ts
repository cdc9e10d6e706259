import type { FigureStatus } from '../model/status.ts'

/**
 * SDMX code list CL_OBS_STATUS. A revised figure counts as a normal one there, and that a break no
 * longer holds needs no mark on the figure.
 */
const CODES: Readonly<Record<FigureStatus, string | null>> = {
  provisional: 'P',
  estimated: 'E',
  revised: null,
  break: 'B',
  'break lifted': null,
  'definition differs': 'D',
  'low reliability': 'U',
  suppressed: 'Q',
  'not collected': 'L',
  'not applicable': 'M',
}

/** The OBS_STATUS codes of a figure, `;` between several; `A` (normal value) where none applies. */
export function obsStatus(statuses: readonly FigureStatus[]): string {
  const codes = statuses.flatMap((status) => CODES[status] ?? [])
  return codes.length > 0 ? [...new Set(codes)].join(';') : 'A'
}
