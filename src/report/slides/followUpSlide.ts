import { formatDate } from '../../i18n/dates.ts'
import { getOutcome, type FollowedUp, type FollowUpSection } from '../chapters/followUp.ts'
import type { Page, SlideSubject } from './outline.ts'
import type { ListItem, NoteSection } from './slide.ts'
import {
  noteLine,
  toLocalizedText,
  noteSections,
  type SlideContext,
  type SlideContent,
} from './slideContext.ts'
import { idPart } from '../../i18n/idPart.ts'

type FollowUpSubject = Extract<SlideSubject, { readonly topic: 'followed' }>

/** What slides of recommendations have in common. */
export const RECOMMENDATIONS_SLIDE = {
  kind: 'recommendations',
  verdict: null,
  aside: [],
  sources: [],
} as const

/**
 * The follow-up of recommendations to the council: one by one for the previous edition, or as
 * counts for earlier ones.
 */
export function followUpSlide(context: SlideContext, subject: FollowUpSubject): SlideContent {
  const { report, translator } = context
  const { lastYear, earlier, lastEdition } = report.followUp
  const edition = String(lastEdition ?? '')
  const base = {
    ...RECOMMENDATIONS_SLIDE,
    eyebrow: toLocalizedText(context, translator.t('slide.followed')),
  }
  const { items, page } = subject
  const notes = items.flatMap((item) => followUpNotes(context, item))
  if (subject.section === 'lastYear') {
    const headline =
      items.length === 0
        ? translator.t('slide.followed.last.none', { edition })
        : translator.t('slide.followed.last', {
            edition,
            outcomes: outcomesText(context, lastYear),
            ...pageArguments(page),
          })
    return {
      ...base,
      headline: toLocalizedText(context, headline),
      body: buildItemList(context, items),
      notes,
    }
  }
  if (items.length === 0)
    return {
      ...base,
      ...outcomeTable(context, earlier, edition),
      aside:
        lastYear.items.length === 0
          ? [toLocalizedText(context, `${translator.t('slide.followed.last.none', { edition })}.`)]
          : [],
    }
  const headline = translator.t('slide.followed.reported', { first: getFollowUpKind(items[0]!) })
  return {
    ...base,
    headline: toLocalizedText(context, headline),
    body: buildItemList(context, items),
    notes,
  }
}

export function pageArguments({ number, of }: Page) {
  return { page: number, of }
}

function outcomesText({ translator }: SlideContext, { outcomes }: FollowUpSection): string {
  return translator.formatList(
    outcomes.map(({ outcome, count }) =>
      translator.t(`report.outcome.${idPart(outcome)}`, { count }),
    ),
  )
}

function getFollowUpKind({ state }: FollowedUp): string {
  switch (getOutcome(state)) {
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
function outcomeTable(
  context: SlideContext,
  { items, outcomes }: FollowUpSection,
  edition: string,
): Pick<SlideContent, 'headline' | 'body' | 'notes'> {
  const { translator } = context
  const done = items.filter(({ state }) => getOutcome(state) === 'carried out').length
  return {
    headline: toLocalizedText(
      context,
      translator.t('slide.followed.earlier', { count: items.length, edition, done }),
    ),
    body: {
      kind: 'table',
      caption: translator.t('slide.followed.caption'),
      head: [translator.t('slide.followed.outcome'), translator.t('slide.followed.count')],
      rows: outcomes.map(({ outcome, count }) => ({
        name: toLocalizedText(context, translator.t(`slide.outcome.${idPart(outcome)}`)),
        cells: [String(count)],
      })),
    },
    notes: noteSections(
      translator.t('notes.all'),
      items.map(({ recommendation, state }) =>
        noteLine(
          context.translator.localize(recommendation.recommendation),
          `${recommendation.id}, ${context.translator.t(`state.label.${idPart(state)}`)}`,
        ),
      ),
    ),
  }
}

function buildItemList(context: SlideContext, items: readonly FollowedUp[]): SlideContent['body'] {
  if (items.length === 0) return { kind: 'nothing' }
  return {
    kind: 'list',
    items: items.map(({ recommendation, state }): ListItem => ({
      mark: { kind: 'state', state },
      name: toLocalizedText(context, `${context.translator.t(`state.label.${idPart(state)}`)}.`),
      text: context.translator.localize(recommendation.recommendation),
    })),
  }
}

export function followUpNotes(context: SlideContext, item: FollowedUp): readonly NoteSection[] {
  const { translator } = context
  const { recommendation, followUps } = item
  return noteSections(recommendation.id, [
    noteLine(translator.localize(recommendation.recommendation)),
    noteLine(
      translator.localize(recommendation.addressee),
      translator.t('recommendation.addressee'),
    ),
    ...followUps.map((followUp) =>
      noteLine(
        translator.localize(followUp.evidence),
        `${formatDate(followUp.date, translator.lang)}, ${translator.t(`state.label.${idPart(followUp.status)}`)}. ${translator.t(`speaker.${idPart(followUp.sourceRole)}`)}`,
      ),
    ),
  ])
}
