import type { Said } from '../../model/text.ts'
import { dateText } from '../../words/date.ts'
import { outcomeOf, type FollowedUp, type FollowUpSection } from '../followUp.ts'
import type { ReportedRecommendation } from '../recommendations.ts'
import type { Page, Subject } from './plan.ts'
import type { ListItem, NoteSection } from './slide.ts'
import { line, own, section, type SlideTelling, type ToldSlide } from './telling.ts'

type Followed = Extract<Subject, { readonly tells: 'followed' }>
type Recommended = Extract<Subject, { readonly tells: 'recommended' }>

const EMPTY = {
  kind: 'recommendations',
  verdict: null,
  aside: [],
  sources: [],
} as const

/**
 * The follow-up of recommendations to the council: one by one for the previous edition, or as
 * counts for earlier ones.
 */
export function followedSlide(telling: SlideTelling, subject: Followed): ToldSlide {
  const { report, words } = telling
  const { lastYear, earlier, lastEdition } = report.followUp
  const edition = String(lastEdition ?? '')
  const base = { ...EMPTY, eyebrow: own(telling, words.say('slide.followed')) }
  const { items, page } = subject
  const notes = items.flatMap((item) => followedNotes(telling, item))
  if (subject.section === 'lastYear') {
    const headline =
      items.length === 0
        ? words.say('slide.followed.last.none', { edition })
        : words.say('slide.followed.last', {
            edition,
            outcomes: outcomesText(telling, lastYear),
            ...pageArguments(page),
          })
    return { ...base, headline: own(telling, headline), body: itemList(telling, items), notes }
  }
  if (items.length === 0)
    return {
      ...base,
      ...countsOf(telling, earlier, edition),
      aside:
        lastYear.items.length === 0
          ? [own(telling, `${words.say('slide.followed.last.none', { edition })}.`)]
          : [],
    }
  const headline = words.say('slide.followed.told', { first: kindOf(items[0]!) })
  return { ...base, headline: own(telling, headline), body: itemList(telling, items), notes }
}

function pageArguments({ number, of }: Page) {
  return { page: number, of }
}

function outcomesText({ words }: SlideTelling, { outcomes }: FollowUpSection): string {
  return words.list(
    outcomes.map(({ outcome, count }) => words.say(`report.outcome.${outcome}`, { count })),
  )
}

function kindOf({ state }: FollowedUp): string {
  switch (outcomeOf(state)) {
    case 'undone':
      return 'undone'
    case 'nothing found':
      return 'nothing'
    case 'rejected':
      return 'refused'
    default:
      return 'other'
  }
}

/** The number of recommendations by outcome, as a table. */
function countsOf(
  telling: SlideTelling,
  { items, outcomes }: FollowUpSection,
  edition: string,
): Pick<ToldSlide, 'headline' | 'body' | 'notes'> {
  const { words } = telling
  const done = items.filter(({ state }) => outcomeOf(state) === 'carried out').length
  return {
    headline: own(
      telling,
      words.say('slide.followed.earlier', { count: items.length, edition, done }),
    ),
    body: {
      kind: 'table',
      caption: words.say('slide.followed.caption'),
      head: [words.say('slide.followed.outcome'), words.say('slide.followed.count')],
      rows: outcomes.map(({ outcome, count }) => ({
        name: own(telling, words.say(`slide.outcome.${outcome}`)),
        cells: [String(count)],
      })),
    },
    notes: section(
      words.say('notes.all'),
      items.map(({ recommendation, state }) =>
        line(
          telling.words.text(recommendation.recommendation),
          `${recommendation.id}, ${telling.words.say(`state.label.${state}`)}`,
        ),
      ),
    ),
  }
}

function itemList(telling: SlideTelling, items: readonly FollowedUp[]): ToldSlide['body'] {
  if (items.length === 0) return { kind: 'nothing' }
  return {
    kind: 'list',
    items: items.map(({ recommendation, state }): ListItem => ({
      mark: { kind: 'state', state },
      name: own(telling, `${telling.words.say(`state.label.${state}`)}.`),
      text: telling.words.text(recommendation.recommendation),
    })),
  }
}

function followedNotes(telling: SlideTelling, item: FollowedUp): readonly NoteSection[] {
  const { words } = telling
  const { recommendation, followUps } = item
  return section(recommendation.id, [
    line(words.text(recommendation.recommendation)),
    line(words.text(recommendation.addressee), words.say('recommendation.addressee')),
    ...followUps.map((one) =>
      line(
        words.text(one.evidence),
        `${dateText(one.date, words.lang)}, ${words.say(`state.label.${one.status}`)}. ${words.say(`speaker.${one.saidBy}`)}`,
      ),
    ),
  ])
}

/** The recommendations of this edition to the council, or those of others. */
export function recommendedSlide(telling: SlideTelling, subject: Recommended): ToldSlide {
  const { report, words } = telling
  const edition = String(report.edition.edition)
  const { items, page, by } = subject
  const base = { ...EMPTY, eyebrow: own(telling, words.say('slide.recommended', { edition })) }
  if (items.length === 0)
    return {
      ...base,
      headline: own(telling, words.say('slide.recommended.report.none', { edition })),
      body: {
        kind: 'lines',
        lines: [own(telling, words.say('slide.recommended.report.none.text'))],
      },
      notes: [],
    }
  const headline =
    by === 'report'
      ? words.say('slide.recommended.report', pageArguments(page))
      : words.say('slide.recommended.others', { edition, ...pageArguments(page) })
  return {
    ...base,
    headline: own(telling, headline),
    body: {
      kind: 'list',
      items: items.map(({ recommendation }): ListItem => ({
        mark: null,
        name: by === 'others' ? telling.words.text(recommendation.reference) : null,
        text: telling.words.text(recommendation.recommendation),
      })),
    },
    notes: items.flatMap((item) => recommendedNotes(telling, item)),
  }
}

function recommendedNotes(
  telling: SlideTelling,
  { recommendation }: ReportedRecommendation,
): readonly NoteSection[] {
  const { words } = telling
  return section(recommendation.id, [
    line(words.text(recommendation.recommendation)),
    line(words.text(recommendation.addressee), words.say('recommendation.addressee')),
    line(words.text(recommendation.reference), words.say('recommendation.by')),
    line(
      own(telling, words.say(`answer.label.${recommendation.answer}`)),
      words.say('slide.recommendation.answer'),
    ),
    line(words.text(recommendation.source), words.say('notes.source')),
  ])
}

/** One requested recommendation: its text as the headline, its state and latest follow-up. */
export function recommendationSlide(
  telling: SlideTelling,
  item: ReportedRecommendation & Partial<Pick<FollowedUp, 'state' | 'followUps'>>,
): ToldSlide {
  const { words } = telling
  const { recommendation, state, followUps = [] } = item
  const latest = followUps.at(-1)
  const text = words.text(recommendation.recommendation)
  const row = (name: string, said: Said): readonly ListItem[] =>
    said.text === '' ? [] : [{ mark: null, name: own(telling, name), text: said }]
  const reference = words.text(recommendation.reference)
  const source = words.text(latest?.source ?? recommendation.source).text
  return {
    ...EMPTY,
    kind: 'recommendation',
    eyebrow: own(
      telling,
      words.say('slide.recommendation.asked', {
        edition: String(recommendation.edition),
        by: reference.text || words.say(`origin.${recommendation.origin}`),
      }),
    ),
    headline: text,
    body: {
      kind: 'list',
      items: [
        ...row(words.say('slide.recommendation.to'), words.text(recommendation.addressee)),
        ...row(
          words.say('slide.recommendation.answer'),
          own(telling, words.say(`answer.label.${recommendation.answer}`)),
        ),
        ...(state === undefined
          ? []
          : row(
              words.say('slide.recommendation.state'),
              own(telling, words.say(`state.label.${state}`)),
            )),
        ...(latest
          ? row(
              `${words.say('slide.recommendation.latest')} (${dateText(latest.date, words.lang)})`,
              words.text(latest.evidence),
            )
          : []),
      ],
    },
    sources:
      source === ''
        ? []
        : [own(telling, words.say('slide.source', { count: 1, sources: source, more: 0 }))],
    notes:
      state === undefined
        ? recommendedNotes(telling, item)
        : followedNotes(telling, item as FollowedUp),
  }
}
