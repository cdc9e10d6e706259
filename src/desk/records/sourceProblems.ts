import type { Problem } from '../../model/problem.ts'
import type { DraftRecord } from '../draft.ts'
import { meantText } from '../draftColumns.ts'

/**
 * A problem that the form reports and the package reader does not: a source that was checked needs a name. The
 * group's own recommendation is its own source.
 */
export function sourceProblem(file: string, record: DraftRecord): Problem | null {
  const certainty = meantText(record, 'certainty')
  const isNamed = Object.keys(record.cells).some(
    (name) => /^source(?:_|$)/.test(name) && meantText(record, name) !== '',
  )
  const isOwn = meantText(record, 'origin') === 'city report'
  if (isNamed || isOwn || certainty === '' || certainty === 'uncertain') return null
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
