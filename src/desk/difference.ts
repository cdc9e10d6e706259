import { headlineKeys, indicatorsAt, type Dataset, type Indicator } from '../model/dataset.ts'
import type { Figure, MeasuredFigure, SeriesKey } from '../model/figure.ts'
import { judgeAt } from '../trends/judgeAt.ts'
import type { Change, Verdict } from '../trends/verdict.ts'
import type { Draft, DraftLine } from './draft.ts'
import { draftDataset } from './draftDataset.ts'
import { seriesIdOf, seriesIdOfLine } from './draftColumns.ts'
import { dueLines, type DueLine } from './dueLines.ts'
import { changedLines } from './changedLines.ts'
import { knownFigures } from './knownFigures.ts'
import { writtenLines } from './writtenLines.ts'

/** The effect of one line of a draft on the published figures. */
export interface LineDifference {
  readonly line: DraftLine
  readonly kind: 'new' | 'revised' | 'unchanged'
  /** The figure of this period at the edition, without the draft. */
  readonly before: Figure | null
  /** The figure with the draft; null where the line cannot be read. */
  readonly after: Figure | null
}

/** The verdict on a headline series without and with the draft. */
export interface VerdictDifference {
  readonly key: SeriesKey
  readonly indicator: Indicator
  readonly before: Verdict
  readonly after: Verdict
  /**
   * `flips`: another verdict, also within a new segment, for the last known figure, or in cash.
   * `moves`: the same verdict on other figures, or detected as a step instead of a line.
   */
  readonly kind: 'flips' | 'moves' | 'same'
}

/** The differences between a draft and the published package. */
export interface DraftDifference {
  readonly lines: readonly LineDifference[]
  /** Due series for which the draft has no figure. */
  readonly missing: readonly DueLine[]
  /** Every headline series of the right: flips first, then moves. */
  readonly verdicts: readonly VerdictDifference[]
  /** The dataset with the draft merged. */
  readonly dataset: Dataset
}

export function differenceOf(dataset: Dataset, draft: Draft): DraftDifference {
  const written = writtenLines(dataset, draft)
  const after = draftDataset(dataset, draft)
  const known = knownFigures(dataset, draft.edition)
  const knownAfter = knownFigures(after, draft.edition)
  const changed = new Set(changedLines(dataset, draft, written, known))
  const lines = written.map((line): LineDifference => {
    const before = known(line)
    const kind = before === null ? 'new' : changed.has(line) ? 'revised' : 'unchanged'
    return { line, kind, before, after: filedBy(after, draft, knownAfter(line)) }
  })
  const brought = new Set(written.map((line) => seriesIdOfLine(line, dataset.city.id)))
  const described = { ...dataset, indicators: after.indicators }
  const missing = dueLines(described, draft.right, draft.edition).due.filter(
    ({ key, filed }) => filed.length === 0 && !brought.has(seriesIdOf(key)),
  )
  return { lines, missing, verdicts: verdictsOf(dataset, after, draft), dataset: after }
}

/** A line that cannot be read leaves the earlier figure in place; the line does not state that figure. */
function filedBy(
  { deliveries }: Dataset,
  { right, edition }: Draft,
  figure: Figure | null,
): Figure | null {
  if (!figure) return null
  const newest = deliveries.findLast((one) => one.right === right && one.edition === edition)
  return figure.filed.file === newest?.file && figure.filed.line > 0 ? figure : null
}

const ORDER: readonly VerdictDifference['kind'][] = ['flips', 'moves', 'same']

/** Both sides use the new metadata, so that only figures make a difference. */
function verdictsOf(
  published: Dataset,
  after: Dataset,
  { right, edition }: Draft,
): readonly VerdictDifference[] {
  const { indicators } = after
  const dataset = published.indicators === indicators ? published : { ...published, indicators }
  const verdicts = indicatorsAt(dataset, edition)
    .filter((indicator) => indicator.right === right)
    .flatMap((indicator) =>
      headlineKeys(indicator, dataset.city).map((key): VerdictDifference => {
        const [was, is] = [judgeAt(dataset, key, edition), judgeAt(after, key, edition)]
        return { key, indicator, before: was, after: is, kind: kindOf(was, is) }
      }),
    )
  return verdicts.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
}

function kindOf(before: Verdict, after: Verdict): VerdictDifference['kind'] {
  if (judgedAs(before) !== judgedAs(after)) return 'flips'
  return standsOn(before) === standsOn(after) ? 'same' : 'moves'
}

/** The verdict with everything that qualifies it: a new segment, an old figure, money in cash. */
function judgedAs({ kind, sinceBreak, last, prices }: Verdict): string {
  const beside = [sinceBreak, last].map((one) => (one ? `(${judgedAs(one)})` : ''))
  return [kind, ...beside, prices?.inCash].join('|')
}

/**
 * The figures that a verdict depends on, as one text: also those between the first and the last (they decide
 * between line and step) and those before the baseline (they decide the strength).
 */
function standsOn(verdict: Verdict): string {
  const { since, latest, previous, figures, evidence, prices, sinceBreak, last } = verdict
  const change = (one: Change | null): string =>
    one ? `${figureText(one.from)} ${figureText(one.to)}` : ''
  return [
    change(since),
    figureText(latest),
    change(previous),
    ...figures.map(figureText),
    evidence?.strength,
    prices?.from,
    prices?.to,
    ...[sinceBreak, last].map((one) => (one ? `(${standsOn(one)})` : '')),
  ].join('|')
}

function figureText(one: MeasuredFigure | null): string {
  if (!one) return ''
  return [one.period.text, one.value, one.limits?.lower, one.limits?.upper].join(' ')
}
