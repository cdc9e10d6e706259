import { splitWords, type ImportContext } from '../importContext.ts'
import { normalizeName } from '../layout/normalizeName.ts'
import { isMeasuredIn } from '../layout/measureUnits.ts'
import type { ImportPlan } from '../importPlan.ts'
import type { RowFeature } from './rowFeatures.ts'
import { isWhole } from '../layout/totals.ts'
import { getOwnEntry } from '../../../model/getOwnEntry.ts'

/** A feature that distinguishes rows of the same figure, and the rows to read. */
export interface RowQuestion {
  readonly key: string
  readonly heading: string
  readonly kind: RowFeature['kind']
  /** 1-based; null if it is not a column. */
  readonly position: number | null
  /** Its texts with their number of figures, most frequent first. */
  readonly texts: readonly { readonly text: string; readonly count: number }[]
  /** The text that most likely means the whole; null if none does. */
  readonly suggestion: string | null
  /** The user's answer; null: it does not matter. Undefined until it is answered. */
  readonly answer: string | null | undefined
}

export interface SurveyedRow {
  readonly line: number
  readonly indicator: string
  /** Equal for figures of the same indicator, place, group and period. */
  readonly key: string
  /** The figure's cells as text, to find rows that repeat each other. */
  readonly figure: string
  /** Heading of the value column. */
  readonly heading: string
  /** One text for each feature. */
  readonly texts: readonly string[]
  /** Place, period and group of the row: a feature that repeats one of them is not a question. */
  readonly knownTexts: readonly string[]
}

export interface SurveyResult {
  readonly questions: readonly RowQuestion[]
  /** Lines of contradicting rows that no feature distinguishes, by key. */
  readonly conflicts: ReadonlyMap<string, readonly number[]>
}

/** Finds unread features that distinguish the rows of our figures. */
export function surveyRows(
  allRows: readonly SurveyedRow[],
  features: readonly RowFeature[],
  plan: ImportPlan,
  context: ImportContext,
): SurveyResult {
  const questions: RowQuestion[] = []
  const asked: number[] = []
  let rows = allRows
  const inTitle = findTitleFeatures(allRows, features, context)
  const ask = (index: number) => {
    const question = createQuestion(rows, index, features[index]!, plan, context)
    questions.push(question)
    asked.push(index)
    const { answer } = question
    if (typeof answer === 'string') rows = rows.filter(({ texts }) => texts[index] === answer)
  }
  for (const [index, feature] of features.entries()) {
    const isAnswered = getOwnEntry(plan.rows, feature.key) !== undefined
    if (feature.isNumeric) {
      if (isAnswered) ask(index)
    } else if (isAnswered && allRows.some(({ texts }) => !isWhole(texts[index]!))) ask(index)
    else if (
      !inTitle.has(index) &&
      namesSubset(rows, index, context) &&
      !asked.some((askedIndex) => isDeterminedBy(allRows, index, askedIndex))
    )
      ask(index)
  }
  if (questions.some(({ answer }) => answer === undefined))
    return { questions, conflicts: new Map() }
  const conflicts = findConflicts(rows)
  const number =
    conflicts.size === 0 ? -1 : findDistinguishingNumber(rows, conflicts, features, asked)
  if (number < 0) return { questions, conflicts }
  ask(number)
  return { questions, conflicts: new Map() }
}

/** Whether a feature names a subset, rather than the whole or something already known. */
function namesSubset(rows: readonly SurveyedRow[], index: number, context: ImportContext): boolean {
  const repeats = rows.every(({ texts, knownTexts }) => {
    const text = texts[index]!
    return text === '' || knownTexts.includes(normalizeName(text))
  })
  return (
    !repeats &&
    rows.some(({ texts, indicator }) => {
      const text = texts[index]!
      return !isWhole(text) && !isMeasuredIn(text, indicator, context)
    })
  )
}

/**
 * Constant features that together make up the indicator's title: `Median` and `Weekly pay` of
 * “Median weekly pay”. A single word may be a subset: `Reading` of “Reading and writing”.
 */
function findTitleFeatures(
  rows: readonly SurveyedRow[],
  features: readonly RowFeature[],
  context: ImportContext,
): ReadonlySet<number> {
  const indicators = new Set(rows.map(({ indicator }) => indicator))
  const [id] = indicators
  if (id === undefined || indicators.size > 1) return new Set()
  for (const title of context.titleWords.get(id) ?? []) {
    const found = [...features.keys()].filter((index) => {
      const text = rows[0]!.texts[index]!
      const words = splitWords(text)
      return (
        words.length > 0 &&
        words.every((word) => title.has(word)) &&
        rows.every(({ texts }) => texts[index] === text)
      )
    })
    const foundWords = new Set([
      ...found.flatMap((index) => splitWords(rows[0]!.texts[index]!)),
      ...splitWords(rows[0]!.heading),
    ])
    if (found.length > 0 && [...title].every((word) => foundWords.has(word))) return new Set(found)
  }
  return new Set()
}

/** Whether one feature is determined by another, such as a code beside its name. */
function isDeterminedBy(rows: readonly SurveyedRow[], index: number, other: number): boolean {
  const byOther = new Map<string, string>()
  for (const { texts } of rows) {
    const known = byOther.get(texts[other]!)
    if (known === undefined) byOther.set(texts[other]!, texts[index]!)
    else if (known !== texts[index]) return false
  }
  return byOther.size > 1
}

function createQuestion(
  rows: readonly SurveyedRow[],
  index: number,
  feature: RowFeature,
  plan: ImportPlan,
  context: ImportContext,
): RowQuestion {
  const counts = new Map<string, number>()
  for (const { texts } of rows) counts.set(texts[index]!, (counts.get(texts[index]!) ?? 0) + 1)
  const texts = [...counts]
    .map(([text, count]) => ({ text, count }))
    .toSorted((a, b) => b.count - a.count)
  const { key, heading, kind, column } = feature
  return {
    key,
    heading,
    kind,
    position: column === null ? null : column + 1,
    texts,
    suggestion: suggestAnswer([...counts.keys()], rows, context),
    answer: findAnswer(counts, getOwnEntry(plan.rows, key)),
  }
}

/** An answer that this table lacks is ignored: last year's table may have another spelling. */
function findAnswer(
  texts: ReadonlyMap<string, number>,
  answer: string | null | undefined,
): string | null | undefined {
  return typeof answer === 'string' && !texts.has(answer) ? undefined : answer
}

function suggestAnswer(
  texts: readonly string[],
  rows: readonly SurveyedRow[],
  context: ImportContext,
): string | null {
  if (texts.length < 2) return null
  const tests: readonly ((text: string) => boolean)[] = [
    (text) => text !== '' && isWhole(text),
    (text) => rows.every(({ indicator }) => isMeasuredIn(text, indicator, context)),
  ]
  for (const test of tests) {
    const found = texts.filter(test)
    if (found.length === 1) return found[0]!
  }
  return null
}

function findConflicts(rows: readonly SurveyedRow[]): Map<string, readonly number[]> {
  const byKey = new Map<string, { figures: Set<string>; lines: number[] }>()
  for (const { key, figure, line } of rows) {
    const entry = byKey.get(key) ?? { figures: new Set(), lines: [] }
    byKey.set(key, entry)
    entry.figures.add(figure)
    entry.lines.push(line)
  }
  return new Map(
    [...byKey].flatMap(([key, { figures, lines }]) =>
      figures.size > 1 ? [[key, lines] as const] : [],
    ),
  )
}

/**
 * The numeric column with the fewest distinct values that distinguishes the contradicting rows,
 * such as an age; -1 if there is none.
 */
function findDistinguishingNumber(
  rows: readonly SurveyedRow[],
  conflicts: ReadonlyMap<string, unknown>,
  features: readonly RowFeature[],
  asked: readonly number[],
): number {
  let best = { index: -1, size: Infinity }
  const among = rows.filter(({ key }) => conflicts.has(key))
  for (const [index, feature] of features.entries()) {
    if (!feature.isNumeric || asked.includes(index)) continue
    const size = new Set(among.map(({ texts }) => texts[index])).size
    const distinctCount = new Set(among.map(({ key, texts }) => `${key}\u0000${texts[index]}`)).size
    if (distinctCount === among.length && size < best.size) best = { index, size }
  }
  return best.index
}
