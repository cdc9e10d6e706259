import type { Problem } from '../../model/problem.ts'
import type { DraftRecord } from '../draft.ts'
import { cellText } from '../lineCells.ts'

/**
 * A problem that the form reports and the package reader does not: a source that was checked needs a name. The
 * group's own recommendation is its own source.
 */
export function findSourceProblem(file: string, record: DraftRecord): Problem | null {
  const certainty = cellText(record, 'certainty')
  const hasSource = Object.keys(record.cells).some(
    (name) => /^source(?:_|$)/.test(name) && cellText(record, name) !== '',
  )
  const isOwnRecommendation = cellText(record, 'origin') === 'city report'
  if (hasSource || isOwnRecommendation || certainty === '' || certainty === 'uncertain') return null
  return {
    code: 'source-missing',
    severity: 'error',
    file,
    line: null,
    column: { position: 0, name: 'source' },
    text: '',
    detail: {},
  }
}
