import type { SeriesKey } from '../../model/figure.ts'
import type { FollowUpStatus } from '../../model/records.ts'
import { byEvidence } from '../../trends/rankChanges.ts'
import type { Verdict } from '../../trends/verdict.ts'
import { outcomeOf, type FollowedUp } from '../followUp.ts'
import { isToCouncil, type ReportedRecommendation } from '../recommendations.ts'
import type { Report } from '../report.ts'
import type { RightChapter } from '../rightChapter.ts'

/** The subject of a slide, independent of language: `toldSlide` renders it. */
export type PlannedSlide = { readonly id: string } & Subject

export type Subject =
  | { readonly tells: 'title' }
  | { readonly tells: 'reading' }
  | { readonly tells: 'glance' }
  | { readonly tells: 'right'; readonly right: string }
  | { readonly tells: 'finding'; readonly key: SeriesKey }
  /** The follow-up of earlier recommendations; only counts if `items` is empty. */
  | {
      readonly tells: 'followed'
      readonly section: 'lastYear' | 'earlier'
      readonly items: readonly FollowedUp[]
      readonly page: Page
    }
  | {
      readonly tells: 'recommended'
      readonly by: 'report' | 'others'
      readonly items: readonly ReportedRecommendation[]
      readonly page: Page
    }
  /** One recommendation that the audience asked for. */
  | { readonly tells: 'recommendation'; readonly recommendation: string }
  | { readonly tells: 'part' }
  | { readonly tells: 'sources' }

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
const ITEMS_A_SLIDE = 3
/** Earlier recommendations that are shown one by one. */
const MAX_EARLIER = 3

/**
 * The slides of a report in order. The same report gives the same slides in every language. A right
 * has one slide for its meaning and at most `MAX_FINDINGS` for its findings; slide search finds
 * every other figure.
 */
export function slidesOf(report: Report): readonly PlannedSlide[] {
  return [
    { id: 'title', tells: 'title' },
    { id: 'reading', tells: 'reading' },
    { id: 'glance', tells: 'glance' },
    ...report.rights.flatMap((chapter): readonly PlannedSlide[] => [
      { id: `right-${chapter.right.id}`, tells: 'right', right: chapter.right.id },
      ...chosenFindings(chapter).map(findingSlide),
    ]),
    ...followedSlides(report),
    ...recommendedSlides(report),
    { id: 'part', tells: 'part' },
    { id: 'sources', tells: 'sources' },
  ]
}

export function findingSlide(key: SeriesKey): PlannedSlide {
  return {
    id: ['finding', key.indicator, key.group].filter(Boolean).join('-'),
    tells: 'finding',
    key,
  }
}

/**
 * Selects the findings of a right. Clear changes: the clearest change for the worse and the
 * clearest for the better, alternating; then undirected clear changes, then clear changes within a
 * new segment. If nothing changed clearly: findings without clear change, the closest to one first.
 * Ties keep the order of the package.
 */
export function chosenFindings({ indicators }: RightChapter): readonly SeriesKey[] {
  const verdicts = indicators
    .filter(({ indicator }) => indicator.counted)
    .flatMap(({ findings }) => findings.map(({ verdict }) => verdict))
  const of = (...kinds: readonly Verdict['kind'][]) =>
    verdicts.filter(({ kind }) => kinds.includes(kind)).toSorted(byEvidence)
  const sinceBreak = verdicts.filter(({ sinceBreak: inside }) => inside?.evidence?.clear)
  const clear = [...byTurns(of('worse'), of('better')), ...of('higher', 'lower'), ...sinceBreak]
  const chosen =
    clear.length > 0 ? clear.slice(0, MAX_FINDINGS) : of('no clear change').slice(0, MAX_UNCHANGED)
  return chosen.map(({ key }) => key)
}

function byTurns<Item>(first: readonly Item[], second: readonly Item[]): readonly Item[] {
  const most = Math.max(first.length, second.length)
  return Array.from({ length: most }, (_, i) => [first[i], second[i]])
    .flat()
    .filter((item) => item !== undefined)
}

function pages<Item>(items: readonly Item[]): readonly { items: readonly Item[]; page: Page }[] {
  const of = Math.max(1, Math.ceil(items.length / ITEMS_A_SLIDE))
  return Array.from({ length: of }, (_, place) => ({
    items: items.slice(place * ITEMS_A_SLIDE, (place + 1) * ITEMS_A_SLIDE),
    page: { number: place + 1, of },
  }))
}

/** Outcomes shown first: steps backwards, then no action. */
const FIRST: readonly ReturnType<typeof outcomeOf>[] = ['undone', 'nothing found', 'rejected']

function standsOut(state: FollowUpStatus): number {
  const place = FIRST.indexOf(outcomeOf(state))
  return place < 0 ? FIRST.length : place
}

/**
 * All recommendations of the previous edition to the council. Of earlier ones, the counts and a
 * selection: undone, not begun or rejected first, then those with new follow-ups, the newest
 * recommendation first.
 */
function followedSlides({ followUp }: Report): readonly PlannedSlide[] {
  const { lastEdition, lastYear, earlier } = followUp
  if (lastEdition === null) return []
  const telling = earlier.items
    .filter(({ state }) => state !== 'unknown')
    .toSorted(
      (a, b) =>
        standsOut(a.state) - standsOut(b.state) ||
        Number(b.newFollowUps > 0) - Number(a.newFollowUps > 0),
    )
    .slice(0, MAX_EARLIER)
  const once = { number: 1, of: 1 }
  return [
    // If the previous edition recommended nothing, the slide on earlier editions says so.
    ...(lastYear.items.length === 0 && earlier.items.length > 0 ? [] : pages(lastYear.items)).map(
      ({ items, page }): PlannedSlide => ({
        id: page.number === 1 ? 'followed' : `followed-${page.number}`,
        tells: 'followed',
        section: 'lastYear',
        items,
        page,
      }),
    ),
    ...(earlier.items.length === 0
      ? []
      : ([
          { id: 'earlier', tells: 'followed', section: 'earlier', items: [], page: once },
        ] as const)),
    ...(telling.length === 0
      ? []
      : ([
          { id: 'earlier-told', tells: 'followed', section: 'earlier', items: telling, page: once },
        ] as const)),
  ]
}

/** The recommendations of this edition to the council, also if there are none; then those of others. */
function recommendedSlides(report: Report): readonly PlannedSlide[] {
  const others = [
    ...report.rights.flatMap(({ recommendations }) => recommendations),
    ...report.otherRecommendations,
  ].filter(({ recommendation }) => !isToCouncil(recommendation))
  const slides = (by: 'report' | 'others', all: readonly ReportedRecommendation[]) =>
    pages(all).map(({ items, page }): PlannedSlide => ({
      id: `recommended-${by}${page.number === 1 ? '' : `-${page.number}`}`,
      tells: 'recommended',
      by,
      items,
      page,
    }))
  return [
    ...slides('report', report.recommendations),
    ...(others.length === 0 ? [] : slides('others', others)),
  ]
}
