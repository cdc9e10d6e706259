import type { Figure } from '../../model/figure.ts'
import type { FigureStatus } from '../../model/status.ts'

/**
 * Codes of SDMX's list CL_OBS_STATUS, which allows one code for each figure: if several apply, the
 * first one here. `revised` and `break lifted` have no code of their own.
 */
const CODES: readonly (readonly [FigureStatus, string])[] = [
  ['suppressed', 'Q'],
  ['not collected', 'L'],
  ['not applicable', 'M'],
  ['definition differs', 'D'],
  ['break', 'B'],
  ['low reliability', 'U'],
  ['estimated', 'E'],
  ['provisional', 'P'],
]

/** The SDMX OBS_STATUS of a figure: `A` for a normal one, `O` for a missing figure without a reason. */
export function getObservationStatus({ status, value }: Pick<Figure, 'status' | 'value'>): string {
  const known = CODES.find(([name]) => status.includes(name))
  return known?.[1] ?? (value === null ? 'O' : 'A')
}
