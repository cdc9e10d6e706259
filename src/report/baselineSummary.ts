import { standingsText } from '../i18n/sentences/verdict/verdictCounts.ts'
import type { Translator } from '../i18n/translate.ts'
import type { LocalizedText } from '../model/languageMap.ts'
import type { Position } from '../trends/position.ts'
import type { Report } from './report.ts'

/** The content of the baseline chart, without pixels. */
export interface BaselineSummary {
  /** The title of the picture, and its text alternative. */
  readonly title: string
  readonly alternative: string
  /** The label of the line: `2016`. */
  readonly baseline: string
  readonly places: Readonly<Record<'better' | 'worse' | 'undirected' | 'notAssessed', string>>
  readonly rights: readonly {
    readonly title: LocalizedText
    readonly counts: Readonly<Record<Position, number>>
    /** How many of the undirected changes are decreases; the others are increases. */
    readonly lower: number
  }[]
}

export function buildBaselineSummary(report: Report, translator: Translator): BaselineSummary {
  const { t } = translator
  const counted = new Map(report.summary.rights.map((entry) => [entry.right, entry]))
  const rights = report.rights.flatMap(({ right }) => {
    const entry = counted.get(right.id)
    if (!entry) return []
    return [{ title: translator.localize(right.title), counts: entry.counts, lower: entry.lower }]
  })
  return {
    title: t('overview.rights'),
    alternative: rights
      .map(({ title, counts }) => `${title.text}: ${standingsText(counts, translator)}.`)
      .join(' '),
    baseline: String(report.baseline),
    places: {
      better: t('glance.gutter.above'),
      worse: t('glance.gutter.below'),
      undirected: t('glance.gutter.undirected'),
      notAssessed: t('glance.gutter.beside'),
    },
    rights,
  }
}
