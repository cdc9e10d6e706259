import type { Dataset } from '../../model/dataset.ts'
import { isNewId } from '../../model/pathPart.ts'
import type { Problem, Severity } from '../../model/problem.ts'
import { tableSchema } from './tableSchemas.ts'

type Cells = Readonly<Record<string, string>>

/**
 * Problems that the form reports and the package reader does not: cells that the Table Schema requires, and
 * choices that would leave an indicator without a verdict, or an older report with another definition.
 */
export function formProblems(
  cells: Cells,
  { languages, editions, indicators }: Pick<Dataset, 'languages' | 'editions' | 'indicators'>,
): readonly Problem[] {
  const text = (name: string): string => (cells[name] ?? '').trim()
  const problems: Problem[] = []
  const tell = (severity: Severity, code: string, name: string, detail: Problem['detail'] = {}) =>
    void problems.push({
      code,
      severity,
      file: 'indicators.csv',
      line: null,
      column: { position: 0, name },
      text: text(name),
      detail,
    })
  for (const name of requiredColumns(languages))
    if (text(name) === '') tell('error', 'constraint-error', name, { rule: 'required' })
  if (text('id') !== '' && !isNewId(text('id'))) tell('error', 'id-form', 'id')
  const month = text('release_month')
  if (month !== '' && !/^([1-9]|1[0-2])$/.test(month)) tell('error', 'month', 'release_month')
  for (const name of ['baseline', 'target_year', 'from_edition', 'ended'])
    if (/^-?\d+$/.test(text(name)) && !/^\d{4}$/.test(text(name))) tell('error', 'year', name)
  if (text('direction') === 'toward' && text('target') === '')
    tell('error', 'toward-without-target', 'target')
  if (text('measure') === 'money' && text('unit') !== '' && !/^[A-Z]{3}\b/.test(text('unit')))
    tell('error', 'money-unit', 'unit')
  const from = editions.find(({ edition }) => String(edition) === text('from_edition'))
  if (from?.state === 'published') tell('warning', 'rewrites-report', 'from_edition')
  if (text('from_edition') === '') {
    if (indicators.some(({ id }) => id === text('id')))
      tell('error', 'constraint-error', 'from_edition', { rule: 'required' })
    else if (editions.some(({ state }) => state === 'published'))
      tell('warning', 'rewrites-report', 'from_edition')
  }
  return problems
}

/** Columns that the Table Schema of indicators.csv requires. */
export function requiredColumns(languages: readonly string[]): readonly string[] {
  return tableSchema('indicators', languages)
    .fields.filter((field) => {
      const constraints = field['constraints'] as { readonly required?: boolean } | undefined
      return constraints?.required === true
    })
    .map(({ name }) => name)
}
