import type { Dataset } from '../../model/dataset.ts'
import type { ColumnPlaces } from '../figureFiles.ts'
import type { ProblemLog } from '../problemLog.ts'

/** What a statistician would ask about in figures that are all in good form. */
export function warnings(_dataset: Dataset, _places: ColumnPlaces, _log: ProblemLog): void {}
