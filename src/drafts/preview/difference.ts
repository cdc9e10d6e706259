import { getSeriesId } from '../../model/ids.ts'
import {
  getHeadlineKeys,
  getIndicatorsAt,
  type Dataset,
  type Indicator,
} from '../../model/dataset.ts'
import type { Figure, MeasuredFigure, SeriesKey } from '../../model/figure.ts'
import { judgeAt } from '../../trends/judgeAt.ts'
import type { Change, Verdict } from '../../trends/verdict.ts'
import type { Draft, DraftLine } from '../draft.ts'
import { mergeDraft } from './draftDataset.ts'
import { getLineSeriesId } from '../lineCells.ts'
import { getDueLines, type DueSeries } from '../due/dueLines.ts'
import { findChangedLines } from './changedLines.ts'
import { createFigureLookup } from '../figureLookup.ts'
import { selectLinesToWrite } from '../linesToWrite.ts'

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
  readonly missing: readonly DueSeries[]
  /** Every headline series of the right: flips first, then moves. */
  readonly verdicts: readonly VerdictDifference[]
  /** The dataset with the draft merged. */
  readonly dataset: Dataset
}

export function compareWithPublished(dataset: Dataset, draft: Draft): DraftDifference {
  const linesToWrite = selectLinesToWrite(dataset, draft)
  const after = mergeDraft(dataset, draft)
  const findFigure = createFigureLookup(dataset, draft.edition)
  const findFigureAfter = createFigureLookup(after, draft.edition)
  const changed = new Set(findChangedLines(dataset, draft, linesToWrite, findFigure))
  const lines = linesToWrite.map((line): LineDifference => {
    const before = findFigure(line)
    const kind = before === null ? 'new' : changed.has(line) ? 'revised' : 'unchanged'
    return { line, kind, before, after: isFiledByDraft(after, draft, findFigureAfter(line)) }
  })
  const brought = new Set(linesToWrite.map((line) => getLineSeriesId(line, dataset.city.id)))
  const described = { ...dataset, indicators: after.indicators }
  const missing = getDueLines(described, draft.right, draft.edition).due.filter(
    ({ key, filed }) => filed.length === 0 && !brought.has(getSeriesId(key)),
  )
  return { lines, missing, verdicts: compareVerdicts(dataset, after, draft), dataset: after }
}

/** A line that cannot be read leaves the earlier figure in place; the line does not state that figure. */
function isFiledByDraft(
  { yearlyFiles }: Dataset,
  { right, edition }: Draft,
  figure: Figure | null,
): Figure | null {
  if (!figure) return null
  const newest = yearlyFiles.findLast((one) => one.right === right && one.edition === edition)
  return figure.provenance.file === newest?.file && figure.provenance.line > 0 ? figure : null
}

const KIND_ORDER: readonly VerdictDifference['kind'][] = ['flips', 'moves', 'same']

/** Both sides use the new metadata, so that only figures make a difference. */
function compareVerdicts(
  published: Dataset,
  after: Dataset,
  { right, edition }: Draft,
): readonly VerdictDifference[] {
  const { indicators } = after
  const dataset = published.indicators === indicators ? published : { ...published, indicators }
  const verdicts = getIndicatorsAt(dataset, edition)
    .filter((indicator) => indicator.right === right)
    .flatMap((indicator) =>
      getHeadlineKeys(indicator, dataset.city).map((key): VerdictDifference => {
        const [verdictBefore, verdictAfter] = [
          judgeAt(dataset, key, edition),
          judgeAt(after, key, edition),
        ]
        return {
          key,
          indicator,
          before: verdictBefore,
          after: verdictAfter,
          kind: classifyChange(verdictBefore, verdictAfter),
        }
      }),
    )
  return verdicts.toSorted((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind))
}

function classifyChange(before: Verdict, after: Verdict): VerdictDifference['kind'] {
  if (verdictSignature(before) !== verdictSignature(after)) return 'flips'
  return figuresSignature(before) === figuresSignature(after) ? 'same' : 'moves'
}

/** The verdict with everything that qualifies it: a new segment, an old figure, money in cash. */
function verdictSignature({ kind, sinceBreak, last, realTerms }: Verdict): string {
  const qualifiers = [sinceBreak, last].map((one) => (one ? `(${verdictSignature(one)})` : ''))
  return [kind, ...qualifiers, realTerms?.kindInCashTerms].join('|')
}

/**
 * The figures that a verdict depends on, as one text: also those between the first and the last (they decide
 * between line and step) and those before the baseline (they decide the strength).
 */
function figuresSignature(verdict: Verdict): string {
  const { baselineChange, latest, latestChange, figures, evidence, realTerms, sinceBreak, last } =
    verdict
  const change = (one: Change | null): string =>
    one ? `${figureSignature(one.from)} ${figureSignature(one.to)}` : ''
  return [
    change(baselineChange),
    figureSignature(latest),
    change(latestChange),
    ...figures.map(figureSignature),
    evidence?.strength,
    realTerms?.from,
    realTerms?.to,
    ...[sinceBreak, last].map((one) => (one ? `(${figuresSignature(one)})` : '')),
  ].join('|')
}

function figureSignature(figure: MeasuredFigure | null): string {
  if (!figure) return ''
  return [figure.period.text, figure.value, figure.limits?.lower, figure.limits?.upper].join(' ')
}
