import type { Dataset } from '../../model/dataset.ts'
import { isNewId } from '../../model/pathPart.ts'
import type { Problem, Severity } from '../../model/problem.ts'
import { listColumns, isRequiredInForms } from '../../model/tables/columns.ts'
import { indicatorTable } from '../../model/tables/indicators.ts'

type Cells = Readonly<Record<string, string>>

/**
 * Problems that the form reports and the package reader does not: cells that forms require, and
 * choices that would leave an indicator without a verdict, or an older report with another definition.
 */
export function findFormProblems(
  cells: Cells,
  { editions, indicators }: Pick<Dataset, 'editions' | 'indicators'>,
): readonly Problem[] {
  const getText = (name: string): string => (cells[name] ?? '').trim()
  const problems: Problem[] = []
  const reportProblem = (
    severity: Severity,
    code: string,
    name: string,
    detail: Problem['detail'] = {},
  ) =>
    void problems.push({
      code,
      severity,
      file: 'indicators.csv',
      line: null,
      column: { position: 0, name },
      text: getText(name),
      detail,
    })
  for (const { name } of listColumns(indicatorTable).filter(isRequiredInForms))
    if (getText(name) === '') reportProblem('error', 'constraint-error', name, { rule: 'required' })
  if (getText('id') !== '' && !isNewId(getText('id'))) reportProblem('error', 'id-form', 'id')
  if (getText('direction') === 'toward' && getText('target') === '')
    reportProblem('error', 'toward-without-target', 'target')
  if (
    getText('measure') === 'money' &&
    getText('unit') !== '' &&
    !/^[A-Z]{3}\b/.test(getText('unit'))
  )
    reportProblem('error', 'money-unit', 'unit')
  const from = editions.find(({ edition }) => String(edition) === getText('from_edition'))
  if (from?.state === 'published') reportProblem('warning', 'rewrites-report', 'from_edition')
  if (getText('from_edition') === '') {
    if (indicators.some(({ id }) => id === getText('id')))
      reportProblem('error', 'constraint-error', 'from_edition', { rule: 'required' })
    else if (editions.some(({ state }) => state === 'published'))
      reportProblem('warning', 'rewrites-report', 'from_edition')
  }
  return problems
}
