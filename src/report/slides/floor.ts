import type { FollowedUp } from '../followUp.ts'
import type { ReportedRecommendation } from '../recommendations.ts'
import type { Report } from '../report.ts'
import { subjectText } from '../../words/verdict/subject.ts'
import { findingSlide, type PlannedSlide } from './plan.ts'
import type { SlideTelling } from './telling.ts'

/** A slide that can be shown on request of the audience. */
export interface FloorAnswer {
  readonly slide: PlannedSlide
  readonly kind: 'indicator' | 'recommendation'
  /** The id of a recommendation; '' for an indicator. */
  readonly id: string
  readonly title: string
  /** The folded text for the search. */
  readonly found: string
}

/** A recommendation of the report, with its follow-up if it is an earlier one. */
export function reportedWithId(
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

/** Folds case and accents, so that `Bostedslose` finds Bostedsløse. */
function folded(text: string): string {
  return text
    .toLocaleLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('-', ' ')
}

/**
 * Everything that the audience may ask for: each headline figure by its name, id, group and right,
 * each recommendation by its text, id and addressee. Indicators first.
 */
export function floorAnswers({ dataset, report, words }: SlideTelling): readonly FloorAnswer[] {
  const indicators = report.rights.flatMap(({ right, indicators: all }) =>
    all.flatMap(({ indicator, findings }) =>
      findings.map(({ verdict }): FloorAnswer => {
        const title = subjectText(verdict.key, indicator, dataset, words)
        const also = [indicator.id, words.text(right.title).text, ...Object.values(indicator.title)]
        return {
          slide: findingSlide(verdict.key),
          kind: 'indicator',
          id: '',
          title,
          found: folded([title, ...also].join(' ')),
        }
      }),
    ),
  )
  const seen = new Set<string>()
  const recommendations = allRecommendations(report).flatMap(
    ({ recommendation }): readonly FloorAnswer[] => {
      const { id } = recommendation
      if (seen.has(id)) return []
      seen.add(id)
      const title = words.text(recommendation.recommendation).text
      return [
        {
          slide: { id: `recommendation-${id}`, tells: 'recommendation', recommendation: id },
          kind: 'recommendation',
          id,
          title,
          found: folded([title, id, words.text(recommendation.addressee).text].join(' ')),
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
export function answersTo(
  answers: readonly FloorAnswer[],
  question: string,
): readonly FloorAnswer[] {
  const asked = folded(question).split(/\s+/).filter(Boolean)
  const begins = ({ found }: FloorAnswer) =>
    asked.every((word) => new RegExp(`(^|[^\\p{L}\\p{N}])${escaped(word)}`, 'u').test(found))
  const holding = answers.filter(({ found }) => asked.every((word) => found.includes(word)))
  return [...holding.filter(begins), ...holding.filter((one) => !begins(one))]
}

function escaped(word: string): string {
  return word.replace(/[.*+?^$()|[\]{}\\]/g, '\\$&')
}
