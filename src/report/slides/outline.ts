import type { SeriesKey } from '../../model/figure.ts'
import type { FollowUpStatus } from '../../model/records.ts'
import { compareEvidence } from '../../trends/rank.ts'
import type { Verdict } from '../../trends/verdict.ts'
import { getOutcome, type FollowedUp } from '../chapters/followUp.ts'
import { isToCouncil, type ReportedRecommendation } from '../chapters/recommendations.ts'
import type { Report } from '../report.ts'
import type { RightChapter } from '../chapters/rightChapters.ts'

/** The subject of a slide, independent of language: `renderSlide` renders it. */
export type OutlineSlide = { readonly id: string } & SlideSubject

export type SlideSubject =
  | { readonly topic: 'title' }
  | { readonly topic: 'reading' }
  | { readonly topic: 'glance' }
  | { readonly topic: 'right'; readonly right: string }
  | { readonly topic: 'finding'; readonly key: SeriesKey }
  /** The follow-up of earlier recommendations; only counts if `items` is empty. */
  | {
      readonly topic: 'followed'
      readonly section: 'lastYear' | 'earlier'
      readonly items: readonly FollowedUp[]
      readonly page: Page
    }
  | {
      readonly topic: 'recommended'
      readonly by: 'report' | 'others'
      readonly items: readonly ReportedRecommendation[]
      readonly page: Page
    }
  /** One recommendation that the audience asked for. */
  | { readonly topic: 'recommendation'; readonly recommendation: string }
  | { readonly topic: 'part' }
  | { readonly topic: 'sources' }

/** The position among slides with the same headline. */
export interface Page {
  readonly number: number
  readonly of: number
}

/** Findings of a right: at most so many, so that five rights fit in half an hour. */
export const MAX_FINDINGS = 4
/** Findings without clear change, shown if nothing of a right changed clearly. */
const MAX_UNCHANGED = 2
/** Recommendations on one slide; their texts are long. */
const ITEMS_PER_SLIDE = 3
/** Earlier recommendations that are shown one by one. */
const MAX_EARLIER = 3

/**
 * The slides of a report in order. The same report gives the same slides in every language. A right
 * has one slide for its meaning and at most `MAX_FINDINGS` for its findings; slide search finds
 * every other figure.
 */
export function buildOutline(report: Report): readonly OutlineSlide[] {
  return [
    { id: 'title', topic: 'title' },
    { id: 'reading', topic: 'reading' },
    { id: 'glance', topic: 'glance' },
    ...report.rights.flatMap((chapter): readonly OutlineSlide[] => [
      { id: `right-${chapter.right.id}`, topic: 'right', right: chapter.right.id },
      ...chooseFindings(chapter).map(outlineFinding),
    ]),
    ...outlineFollowUp(report),
    ...outlineRecommendations(report),
    { id: 'part', topic: 'part' },
    { id: 'sources', topic: 'sources' },
  ]
}

export function outlineFinding(key: SeriesKey): OutlineSlide {
  return {
    id: ['finding', key.indicator, key.group].filter(Boolean).join('-'),
    topic: 'finding',
    key,
  }
}

/**
 * Selects the findings of a right. Clear changes: the clearest change for the worse and the
 * clearest for the better, alternating; then undirected clear changes, then clear changes within a
 * new segment. If nothing changed clearly: findings without clear change, the closest to one first.
 * Ties keep the order of the package.
 */
export function chooseFindings({ indicators }: RightChapter): readonly SeriesKey[] {
  const verdicts = indicators
    .filter(({ indicator }) => indicator.counted)
    .flatMap(({ findings }) => findings.map(({ verdict }) => verdict))
  const ofKinds = (...kinds: readonly Verdict['kind'][]) =>
    verdicts.filter(({ kind }) => kinds.includes(kind)).toSorted(compareEvidence)
  const sinceBreak = verdicts.filter(({ sinceBreak: inside }) => inside?.evidence?.clear)
  const clear = [
    ...interleave(ofKinds('worse'), ofKinds('better')),
    ...ofKinds('higher', 'lower'),
    ...sinceBreak,
  ]
  const chosen =
    clear.length > 0
      ? clear.slice(0, MAX_FINDINGS)
      : ofKinds('noClearChange').slice(0, MAX_UNCHANGED)
  return chosen.map(({ key }) => key)
}

function interleave<Item>(first: readonly Item[], second: readonly Item[]): readonly Item[] {
  const maxLength = Math.max(first.length, second.length)
  return Array.from({ length: maxLength }, (_, i) => [first[i], second[i]])
    .flat()
    .filter((item) => item !== undefined)
}

function paginate<Item>(items: readonly Item[]): readonly { items: readonly Item[]; page: Page }[] {
  const of = Math.max(1, Math.ceil(items.length / ITEMS_PER_SLIDE))
  return Array.from({ length: of }, (_, index) => ({
    items: items.slice(index * ITEMS_PER_SLIDE, (index + 1) * ITEMS_PER_SLIDE),
    page: { number: index + 1, of },
  }))
}

/** Outcomes shown first: steps backwards, then no action. */
const FIRST_OUTCOMES: readonly ReturnType<typeof getOutcome>[] = [
  'undone',
  'nothing found',
  'rejected',
]

function getPriority(state: FollowUpStatus): number {
  const index = FIRST_OUTCOMES.indexOf(getOutcome(state))
  return index < 0 ? FIRST_OUTCOMES.length : index
}

/**
 * All recommendations of the previous edition to the council. Of earlier ones, the counts and a
 * selection: undone, not begun or rejected first, then those with new follow-ups, the newest
 * recommendation first.
 */
function outlineFollowUp({ followUp }: Report): readonly OutlineSlide[] {
  const { lastEdition, lastYear, earlier } = followUp
  if (lastEdition === null) return []
  const featured = earlier.items
    .filter(({ state }) => state !== 'unknown')
    .toSorted(
      (a, b) =>
        getPriority(a.state) - getPriority(b.state) ||
        Number(b.newFollowUps > 0) - Number(a.newFollowUps > 0),
    )
    .slice(0, MAX_EARLIER)
  const singlePage = { number: 1, of: 1 }
  return [
    // If the previous edition recommended nothing, the slide on earlier editions says so.
    ...(lastYear.items.length === 0 && earlier.items.length > 0
      ? []
      : paginate(lastYear.items)
    ).map(({ items, page }): OutlineSlide => ({
      id: page.number === 1 ? 'followed' : `followed-${page.number}`,
      topic: 'followed',
      section: 'lastYear',
      items,
      page,
    })),
    ...(earlier.items.length === 0
      ? []
      : ([
          { id: 'earlier', topic: 'followed', section: 'earlier', items: [], page: singlePage },
        ] as const)),
    ...(featured.length === 0
      ? []
      : ([
          {
            id: 'earlier-told',
            topic: 'followed',
            section: 'earlier',
            items: featured,
            page: singlePage,
          },
        ] as const)),
  ]
}

/** The recommendations of this edition to the council, also if there are none; then those of others. */
function outlineRecommendations(report: Report): readonly OutlineSlide[] {
  const others = [
    ...report.rights.flatMap(({ recommendations }) => recommendations),
    ...report.otherRecommendations,
  ].filter(({ recommendation }) => !isToCouncil(recommendation))
  const slides = (by: 'report' | 'others', all: readonly ReportedRecommendation[]) =>
    paginate(all).map(({ items, page }): OutlineSlide => ({
      id: `recommended-${by}${page.number === 1 ? '' : `-${page.number}`}`,
      topic: 'recommended',
      by,
      items,
      page,
    }))
  return [
    ...slides('report', report.recommendations),
    ...(others.length === 0 ? [] : slides('others', others)),
  ]
}
