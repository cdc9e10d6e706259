import type { SeriesKey } from '../../model/figure.ts'
import type { FollowUpStatus } from '../../model/records.ts'
import { byEvidence } from '../../trends/rankChanges.ts'
import type { Verdict } from '../../trends/verdict.ts'
import { outcomeOf, type FollowedUp } from '../followUp.ts'
import { isToCouncil, type ReportedRecommendation } from '../recommendations.ts'
import type { Report } from '../report.ts'
import type { RightChapter } from '../rightChapter.ts'

/** What a slide is to tell, before any language: `toldSlide` says it. */
export type PlannedSlide = { readonly id: string } & Subject

export type Subject =
  | { readonly tells: 'title' }
  | { readonly tells: 'reading' }
  | { readonly tells: 'glance' }
  | { readonly tells: 'right'; readonly right: string }
  | { readonly tells: 'finding'; readonly key: SeriesKey }
  /** What became of earlier recommendations: counts alone where `items` is empty. */
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
  /** One recommendation that somebody in the hall asked for. */
  | { readonly tells: 'recommendation'; readonly recommendation: string }
  | { readonly tells: 'part' }
  | { readonly tells: 'sources' }

/** Which of how many slides with the same headline it is. */
export interface Page {
  readonly number: number
  readonly of: number
}

/** So many findings of a right are shown, so that five rights are told in half an hour. */
export const MAX_FINDINGS = 4
/** Where nothing of a right changed clearly, so many findings without clear change are shown. */
const MAX_UNCHANGED = 2
/** Recommendations on one slide: their texts are long. */
const ITEMS_A_SLIDE = 3
/** So many of what was recommended before last year are told one by one. */
const MAX_EARLIER = 3

/**
 * The slides of a report in their order. The same report gives the same slides, in every language.
 * A right has a slide for what it means and at most `MAX_FINDINGS` for its findings; every other
 * figure is one search away in the hall.
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
 * The findings of a right that matter, by its verdicts. Clear changes: the clearest one for the
 * worse, the clearest for the better, and so on by turns; then those of which the figure alone does
 * not say whether they are good, and those that changed clearly since they are counted in another
 * way. Where nothing changed clearly: what shows no clear change, those nearest to one first. Of
 * findings that are equally clear the package's order decides.
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

/** States that a hall should hear of first: what went backwards, then what nobody began. */
const FIRST: readonly ReturnType<typeof outcomeOf>[] = ['undone', 'nothing found', 'rejected']

function standsOut(state: FollowUpStatus): number {
  const place = FIRST.indexOf(outcomeOf(state))
  return place < 0 ? FIRST.length : place
}

/**
 * Everything that the edition before recommended to the council, and of what was recommended before
 * that the counts and those that stand out: undone, not begun or refused first, then those of which
 * something new is known, the newest recommendation first.
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
    // Where last year asked for nothing, the slide of the years before says so.
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

/** What this edition recommends to the council, said also where it is nothing; then what others did. */
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
