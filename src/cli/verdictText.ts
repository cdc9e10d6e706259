import { getIndicatorsAt, type Dataset, type Indicator } from '../model/dataset.ts'
import { isMeasured, isSameSeries, type Figure, type SeriesKey } from '../model/figure.ts'
import { findReferencePairs } from '../model/referenceGroups.ts'
import { getSeriesAt, findSeriesKeys, type Series } from '../model/series.ts'
import { getComparisons } from '../trends/comparison/getComparisons.ts'
import { judgeGap } from '../trends/comparison/gap.ts'
import { judgeAt } from '../trends/judgeAt.ts'
import type { Evidence, Verdict } from '../trends/verdict.ts'
import { caveatSentences } from '../i18n/sentences/verdict/caveatSentences.ts'
import { formatPlaceComparisons } from '../i18n/sentences/verdict/placeComparison.ts'
import { evidenceLines } from '../i18n/sentences/verdict/evidenceLines.ts'
import { previousVerdictSentence } from '../i18n/sentences/verdict/previousVerdict.ts'
import { gapSentence } from '../i18n/sentences/verdict/gapSentence.ts'
import { previousFigureSentence } from '../i18n/sentences/verdict/previousFigure.ts'
import { progressSentence } from '../i18n/sentences/verdict/progressSentence.ts'
import { verdictSentence } from '../i18n/sentences/verdict/verdictSentence.ts'
import { shortSentence } from '../i18n/sentences/verdict/shortSentence.ts'
import { getSeriesTitle } from '../i18n/sentences/verdict/seriesTitle.ts'
import type { Translator } from '../i18n/translate.ts'

/** A line of text with its English label. */
type Line = readonly [label: string, text: string]

const LABEL_WIDTH = 14

/** `2018=66 (break; low reliability)`; a dash for a figure without a value. */
function formatFigureRow(figure: Figure, breaks: Series['breaks']): string {
  const { period, value, limits, status } = figure
  const marks = new Set<string>(status)
  if (breaks.has(period.text)) marks.add('break')
  const text = `${period.text}=${value ?? '-'}${limits ? ` [${limits.lower}, ${limits.upper}]` : ''}`
  return marks.size === 0 ? text : `${text} (${[...marks].join('; ')})`
}

function roundNumber(value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value
}

/** The method and numbers of the evidence as compact JSON. */
function formatEvidence(evidence: Evidence): string {
  return JSON.stringify(evidence, (name, value: unknown) =>
    name === 'from' ? (value as Figure).period.text : roundNumber(value),
  ).replaceAll('"', '')
}

/** A verdict and its nested verdicts: kind, figures, method and numbers. */
function formatVerdictLines(label: string, verdict: Verdict): readonly Line[] {
  const { kind, baseline, edition, figures, evidence, extreme, realTerms } = verdict
  const periods = figures.map(({ period }) => period.text).join(' ')
  const nested = (['sinceBreak', 'beforeBreak', 'last'] as const).flatMap((name) => {
    const one = verdict[name]
    return one ? formatVerdictLines(name, one) : []
  })
  return [
    [label, `${kind} (edition ${edition}, baseline ${baseline}${extreme ? `, ${extreme}` : ''})`],
    ...(figures.length > 0 ? [['  figures', `${figures.length}: ${periods}`] as const] : []),
    ...(evidence ? [['  numbers', formatEvidence(evidence)] as const] : []),
    ...(realTerms
      ? [['  prices', JSON.stringify(realTerms, (_, value) => roundNumber(value))] as const]
      : []),
    ...nested,
  ]
}

function formatGapLines(
  dataset: Dataset,
  indicator: Indicator,
  key: SeriesKey,
  edition: number,
  translator: Translator,
): readonly Line[] {
  const inArea = findSeriesKeys(dataset, key.indicator).filter(({ area }) => area === key.area)
  return findReferencePairs(dataset, inArea)
    .filter(({ group }) => isSameSeries(group, key))
    .flatMap(({ group, reference }): Line[] => {
      const [groupSeries, referenceSeries] = [group, reference].map((one) =>
        getSeriesAt(dataset, one, edition),
      )
      const gapVerdict = judgeGap(groupSeries!, referenceSeries!, {
        baseline: indicator.baseline ?? dataset.baseline,
        edition,
        meaningfulChange: indicator.meaningfulChange,
        decimals: indicator.decimals,
      })
      if (!gapVerdict.series.figures.some(isMeasured)) return []
      return [['gap', gapSentence(gapVerdict, group, reference, indicator, dataset, translator)]]
    })
}

/**
 * Every sentence about a series as known at an edition, with its rows and numbers, as lines for review.
 * Labels are in English, sentences in the language of `words`.
 * @throws RangeError if the dataset lacks the indicator
 */
export function formatVerdictText(
  dataset: Dataset,
  key: SeriesKey,
  edition: number,
  translator: Translator,
): readonly string[] {
  const indicator = getIndicatorsAt(dataset, edition).find(({ id }) => id === key.indicator)
  if (!indicator) throw new RangeError(`no such indicator: ${key.indicator}`)
  const series = getSeriesAt(dataset, key, edition)
  const verdict = judgeAt(dataset, key, edition)
  const { latestChange, progress } = verdict
  const comparisons = formatPlaceComparisons(
    getComparisons(dataset, key, edition),
    key.area,
    indicator,
    dataset,
    translator,
  )
  const toLines = (label: string, text: string | null): Line[] =>
    text === null ? [] : [[label, text]]
  const lines: readonly Line[] = [
    ['series', [key.area, key.dimension && `${key.dimension}=${key.group}`].join(' ').trim()],
    ['rows', series.figures.map((figure) => formatFigureRow(figure, series.breaks)).join(', ')],
    ...formatVerdictLines('verdict', verdict),
    ['sentence', verdictSentence(verdict, indicator, dataset, translator)],
    ['short', shortSentence(verdict, indicator, translator)],
    ...toLines(
      'previous',
      latestChange && previousFigureSentence(latestChange, indicator, translator),
    ),
    ...toLines('progress', progress && progressSentence(progress, indicator, translator)),
    ...toLines('formerly', previousVerdictSentence(verdict, translator)),
    ...evidenceLines(verdict, indicator, translator).map(({ heading, text }): Line => [
      'why',
      `${heading}: ${text}`,
    ]),
    ...caveatSentences(verdict, indicator, translator).map((text): Line => ['caveat', text]),
    ...comparisons.map(({ text }): Line => ['compared', text]),
    ...formatGapLines(dataset, indicator, key, edition, translator),
  ]
  return [
    `== ${indicator.id} · ${getSeriesTitle(key, indicator, dataset, translator)}`,
    ...lines.map(([label, text]) => `${label.padEnd(LABEL_WIDTH)}${text}`),
  ]
}
