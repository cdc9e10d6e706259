import { indicatorsAt, type Dataset, type Indicator } from '../model/dataset.ts'
import { isMeasured, sameSeries, type Figure, type SeriesKey } from '../model/figure.ts'
import { referenceGroups } from '../model/referenceGroups.ts'
import { seriesAt, seriesOf, type Series } from '../model/series.ts'
import { comparisonsAt } from '../trends/comparison/comparisonsAt.ts'
import { gap } from '../trends/comparison/gap.ts'
import { judgeAt } from '../trends/judgeAt.ts'
import type { Evidence, Verdict } from '../trends/verdict.ts'
import { caveatSentences } from '../words/verdict/caveats.ts'
import { comparisonLines } from '../words/verdict/comparison.ts'
import { evidenceLines } from '../words/verdict/evidence.ts'
import { formerlySentence } from '../words/verdict/formerly.ts'
import { gapSentence } from '../words/verdict/gap.ts'
import { previousSentence } from '../words/verdict/previous.ts'
import { progressSentence } from '../words/verdict/progress.ts'
import { verdictSentence } from '../words/verdict/sentence.ts'
import { verdictShort } from '../words/verdict/short.ts'
import { subjectText } from '../words/verdict/subject.ts'
import type { Words } from '../words/words.ts'

/** A line of text with its English label. */
type Line = readonly [label: string, text: string]

const LABEL_WIDTH = 14

/** `2018=66 (break; low reliability)`; a dash for a figure without a value. */
function row(figure: Figure, breaks: Series['breaks']): string {
  const { period, value, limits, status } = figure
  const marks = new Set<string>(status)
  if (breaks.has(period.text)) marks.add('break')
  const shown = `${period.text}=${value ?? '-'}${limits ? ` [${limits.lower}, ${limits.upper}]` : ''}`
  return marks.size === 0 ? shown : `${shown} (${[...marks].join('; ')})`
}

function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value
}

/** The method and numbers of the evidence as compact JSON. */
function numbers(evidence: Evidence): string {
  return JSON.stringify(evidence, (name, value: unknown) =>
    name === 'from' ? (value as Figure).period.text : rounded(value),
  ).replaceAll('"', '')
}

/** A verdict and its nested verdicts: kind, figures, method and numbers. */
function verdictLines(label: string, verdict: Verdict): readonly Line[] {
  const { kind, baseline, edition, figures, evidence, extreme, prices } = verdict
  const judged = figures.map(({ period }) => period.text).join(' ')
  const inside = (['sinceBreak', 'beforeBreak', 'last'] as const).flatMap((name) => {
    const one = verdict[name]
    return one ? verdictLines(name, one) : []
  })
  return [
    [label, `${kind} (edition ${edition}, baseline ${baseline}${extreme ? `, ${extreme}` : ''})`],
    ...(figures.length > 0 ? [['  figures', `${figures.length}: ${judged}`] as const] : []),
    ...(evidence ? [['  numbers', numbers(evidence)] as const] : []),
    ...(prices
      ? [['  prices', JSON.stringify(prices, (_, value) => rounded(value))] as const]
      : []),
    ...inside,
  ]
}

function gapLines(
  dataset: Dataset,
  indicator: Indicator,
  key: SeriesKey,
  edition: number,
  words: Words,
): readonly Line[] {
  const inArea = seriesOf(dataset, key.indicator).filter(({ area }) => area === key.area)
  return referenceGroups(dataset, inArea)
    .filter(({ group }) => sameSeries(group, key))
    .flatMap(({ group, reference }): Line[] => {
      const [own, other] = [group, reference].map((one) => seriesAt(dataset, one, edition))
      const between = gap(own!, other!, {
        baseline: indicator.baseline ?? dataset.baseline,
        edition,
        meaningfulChange: indicator.meaningfulChange,
        decimals: indicator.decimals,
      })
      if (!between.series.figures.some(isMeasured)) return []
      return [['gap', gapSentence(between, group, reference, indicator, dataset, words)]]
    })
}

/**
 * Every sentence about a series as known at an edition, with its rows and numbers, as lines for review.
 * Labels are in English, sentences in the language of `words`.
 * @throws RangeError if the dataset lacks the indicator
 */
export function verdictText(
  dataset: Dataset,
  key: SeriesKey,
  edition: number,
  words: Words,
): readonly string[] {
  const indicator = indicatorsAt(dataset, edition).find(({ id }) => id === key.indicator)
  if (!indicator) throw new RangeError(`no such indicator: ${key.indicator}`)
  const series = seriesAt(dataset, key, edition)
  const verdict = judgeAt(dataset, key, edition)
  const { previous, progress } = verdict
  const compared = comparisonLines(
    comparisonsAt(dataset, key, edition),
    key.area,
    indicator,
    dataset,
    words,
  )
  const said = (label: string, text: string | null): Line[] =>
    text === null ? [] : [[label, text]]
  const lines: readonly Line[] = [
    ['series', [key.area, key.dimension && `${key.dimension}=${key.group}`].join(' ').trim()],
    ['rows', series.figures.map((figure) => row(figure, series.breaks)).join(', ')],
    ...verdictLines('verdict', verdict),
    ['sentence', verdictSentence(verdict, indicator, dataset, words)],
    ['short', verdictShort(verdict, indicator, words)],
    ...said('previous', previous && previousSentence(previous, indicator, words)),
    ...said('progress', progress && progressSentence(progress, indicator, words)),
    ...said('formerly', formerlySentence(verdict, words)),
    ...evidenceLines(verdict, indicator, words).map(({ heading, text }): Line => [
      'why',
      `${heading}: ${text}`,
    ]),
    ...caveatSentences(verdict, indicator, words).map((text): Line => ['caveat', text]),
    ...compared.map(({ text }): Line => ['compared', text]),
    ...gapLines(dataset, indicator, key, edition, words),
  ]
  return [
    `== ${indicator.id} · ${subjectText(key, indicator, dataset, words)}`,
    ...lines.map(([label, text]) => `${label.padEnd(LABEL_WIDTH)}${text}`),
  ]
}
