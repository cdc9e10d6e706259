import { foldText } from '../../model/text/foldText.ts'
import type { FollowedUp } from '../chapters/followUp.ts'
import type { ReportedRecommendation } from '../chapters/recommendations.ts'
import type { Report } from '../report.ts'
import { getSeriesTitle } from '../../i18n/sentences/verdict/seriesTitle.ts'
import { outlineFinding, type OutlineSlide } from './outline.ts'
import type { SlideContext } from './slideContext.ts'

/** A slide that can be shown on request of the audience. */
export interface SearchResult {
  readonly slide: OutlineSlide
  readonly kind: 'indicator' | 'recommendation'
  /** The id of a recommendation; '' for an indicator. */
  readonly id: string
  readonly title: string
  /** The folded text for the search. */
  readonly searchText: string
}

/** A recommendation of the report, with its follow-up if it is an earlier one. */
export function findRecommendation(
  report: Report,
  id: string,
): (ReportedRecommendation & Partial<Pick<FollowedUp, 'state' | 'followUps'>>) | null {
  return allRecommendations(report).find(({ recommendation }) => recommendation.id === id) ?? null
}

function allRecommendations(report: Report) {
  const { lastYear, earlier, others } = report.followUp
  return [
    ...report.recommendations,
    ...report.rights.flatMap(({ recommendations }) => recommendations),
    ...report.otherRecommendations,
    ...lastYear.items,
    ...earlier.items,
    ...others.items,
  ]
}

/** Folds case, diacritics and hyphens, so that `Bostedslose` finds Bostedsløse. */
function toSearchText(text: string): string {
  return foldText(text).replaceAll('-', ' ')
}

/**
 * Everything that the audience may ask for: each headline figure by its name, id, group and right,
 * each recommendation by its text, id and addressee. Indicators first.
 */
export function buildSearchIndex({
  dataset,
  report,
  translator,
}: SlideContext): readonly SearchResult[] {
  const indicators = report.rights.flatMap(({ right, indicators: all }) =>
    all.flatMap(({ indicator, findings }) =>
      findings.map(({ verdict }): SearchResult => {
        const title = getSeriesTitle(verdict.key, indicator, dataset, translator)
        const otherNames = [
          indicator.id,
          translator.localize(right.title).text,
          ...Object.values(indicator.title),
        ]
        return {
          slide: outlineFinding(verdict.key),
          kind: 'indicator',
          id: '',
          title,
          searchText: toSearchText([title, ...otherNames].join(' ')),
        }
      }),
    ),
  )
  const seen = new Set<string>()
  const recommendations = allRecommendations(report).flatMap(
    ({ recommendation }): readonly SearchResult[] => {
      const { id } = recommendation
      if (seen.has(id)) return []
      seen.add(id)
      const title = translator.localize(recommendation.recommendation).text
      return [
        {
          slide: { id: `recommendation-${id}`, topic: 'recommendation', recommendation: id },
          kind: 'recommendation',
          id,
          title,
          searchText: toSearchText(
            [title, id, translator.localize(recommendation.addressee).text].join(' '),
          ),
        },
      ]
    },
  )
  return [...indicators, ...recommendations]
}

/**
 * Results that contain every word of the query, those with matches at the start of a word first;
 * all without a query.
 */
export function searchSlides(
  searchIndex: readonly SearchResult[],
  query: string,
): readonly SearchResult[] {
  const terms = toSearchText(query).split(/\s+/).filter(Boolean)
  const matchesWordStart = ({ searchText }: SearchResult) =>
    terms.every((term) =>
      new RegExp(`(^|[^\\p{L}\\p{N}])${escapeRegExp(term)}`, 'u').test(searchText),
    )
  const matches = searchIndex.filter(({ searchText }) =>
    terms.every((term) => searchText.includes(term)),
  )
  return [
    ...matches.filter(matchesWordStart),
    ...matches.filter((result) => !matchesWordStart(result)),
  ]
}

function escapeRegExp(term: string): string {
  return term.replace(/[.*+?^$()|[\]{}\\]/g, '\\$&')
}
