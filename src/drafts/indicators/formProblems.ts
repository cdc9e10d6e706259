import type { Dataset } from '../../model/dataset.ts'
import { isNewId } from '../../model/pathPart.ts'
import type { Fault, Problem, Severity } from '../../model/problem.ts'
import { listColumns, isRequiredInForms } from '../../model/tables/columns.ts'
import { indicatorTable } from '../../model/tables/indicators.ts'

type Cells = Readonly<Record<string, string>>

const REQUIRED: Fault = { code: 'constraint-error', detail: { rule: 'required' } }

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
  const report = (severity: Severity, fault: Fault, name: string) =>
    void problems.push({
      ...fault,
      severity,
      file: 'indicators.csv',
      line: null,
      column: { position: 0, name },
      text: getText(name),
    })
  for (const { name } of listColumns(indicatorTable).filter(isRequiredInForms))
    if (getText(name) === '') report('error', REQUIRED, name)
  if (getText('id') !== '' && !isNewId(getText('id'))) report('error', { code: 'id-form', detail: {} }, 'id')
  if (getText('direction') === 'toward' && getText('target') === '')
    report('error', { code: 'toward-without-target', detail: {} }, 'target')
  if (
    getText('measure') === 'money' &&
    getText('unit') !== '' &&
    !/^[A-Z]{3}\b/.test(getText('unit'))
  )
    report('error', { code: 'money-unit', detail: {} }, 'unit')
  const from = editions.find(({ edition }) => String(edition) === getText('from_edition'))
  if (from?.state === 'published') report('warning', { code: 'rewrites-report', detail: {} }, 'from_edition')
  if (getText('from_edition') === '') {
    if (indicators.some(({ id }) => id === getText('id')))
      report('error', REQUIRED, 'from_edition')
    else if (editions.some(({ state }) => state === 'published'))
      report('warning', { code: 'rewrites-report', detail: {} }, 'from_edition')
  }
  return problems
}
