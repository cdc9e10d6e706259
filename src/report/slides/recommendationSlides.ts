import type { LocalizedText } from '../../model/languageMap.ts'
import { formatDate } from '../../i18n/dates.ts'
import { getOutcome, type FollowedUp, type FollowUpSection } from '../chapters/followUp.ts'
import type { ReportedRecommendation } from '../chapters/recommendations.ts'
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
type RecommendationsSubject = Extract<SlideSubject, { readonly topic: 'recommended' }>

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
export function followUpSlide(context: SlideContext, subject: FollowUpSubject): SlideContent {
  const { report, translator } = context
  const { lastYear, earlier, lastEdition } = report.followUp
  const edition = String(lastEdition ?? '')
  const base = { ...EMPTY, eyebrow: toLocalizedText(context, translator.t('slide.followed')) }
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

function pageArguments({ number, of }: Page) {
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

function followUpNotes(context: SlideContext, item: FollowedUp): readonly NoteSection[] {
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

/** The recommendations of this edition to the council, or those of others. */
export function recommendedSlide(
  context: SlideContext,
  subject: RecommendationsSubject,
): SlideContent {
  const { report, translator } = context
  const edition = String(report.edition.edition)
  const { items, page, by } = subject
  const base = {
    ...EMPTY,
    eyebrow: toLocalizedText(context, translator.t('slide.recommended', { edition })),
  }
  if (items.length === 0)
    return {
      ...base,
      headline: toLocalizedText(
        context,
        translator.t('slide.recommended.report.none', { edition }),
      ),
      body: {
        kind: 'lines',
        lines: [toLocalizedText(context, translator.t('slide.recommended.report.none.text'))],
      },
      notes: [],
    }
  const headline =
    by === 'report'
      ? translator.t('slide.recommended.report', pageArguments(page))
      : translator.t('slide.recommended.others', { edition, ...pageArguments(page) })
  return {
    ...base,
    headline: toLocalizedText(context, headline),
    body: {
      kind: 'list',
      items: items.map(({ recommendation }): ListItem => ({
        mark: null,
        name: by === 'others' ? context.translator.localize(recommendation.reference) : null,
        text: context.translator.localize(recommendation.recommendation),
      })),
    },
    notes: items.flatMap((item) => recommendedNotes(context, item)),
  }
}

function recommendedNotes(
  context: SlideContext,
  { recommendation }: ReportedRecommendation,
): readonly NoteSection[] {
  const { translator } = context
  return noteSections(recommendation.id, [
    noteLine(translator.localize(recommendation.recommendation)),
    noteLine(
      translator.localize(recommendation.addressee),
      translator.t('recommendation.addressee'),
    ),
    noteLine(translator.localize(recommendation.reference), translator.t('recommendation.by')),
    noteLine(
      toLocalizedText(context, translator.t(`answer.label.${idPart(recommendation.answer)}`)),
      translator.t('slide.recommendation.answer'),
    ),
    noteLine(translator.localize(recommendation.source), translator.t('notes.source')),
  ])
}

/** One requested recommendation: its text as the headline, its state and latest follow-up. */
export function recommendationSlide(
  context: SlideContext,
  item: ReportedRecommendation & Partial<Pick<FollowedUp, 'state' | 'followUps'>>,
): SlideContent {
  const { translator } = context
  const { recommendation, state, followUps = [] } = item
  const latest = followUps.at(-1)
  const text = translator.localize(recommendation.recommendation)
  const row = (name: string, value: LocalizedText): readonly ListItem[] =>
    value.text === '' ? [] : [{ mark: null, name: toLocalizedText(context, name), text: value }]
  const reference = translator.localize(recommendation.reference)
  const source = translator.localize(latest?.source ?? recommendation.source).text
  return {
    ...EMPTY,
    kind: 'recommendation',
    eyebrow: toLocalizedText(
      context,
      translator.t('slide.recommendation.asked', {
        edition: String(recommendation.edition),
        by: reference.text || translator.t(`origin.${idPart(recommendation.origin)}`),
      }),
    ),
    headline: text,
    body: {
      kind: 'list',
      items: [
        ...row(
          translator.t('slide.recommendation.to'),
          translator.localize(recommendation.addressee),
        ),
        ...row(
          translator.t('slide.recommendation.answer'),
          toLocalizedText(context, translator.t(`answer.label.${idPart(recommendation.answer)}`)),
        ),
        ...(state === undefined
          ? []
          : row(
              translator.t('slide.recommendation.state'),
              toLocalizedText(context, translator.t(`state.label.${idPart(state)}`)),
            )),
        ...(latest
          ? row(
              `${translator.t('slide.recommendation.latest')} (${formatDate(latest.date, translator.lang)})`,
              translator.localize(latest.evidence),
            )
          : []),
      ],
    },
    sources:
      source === ''
        ? []
        : [
            toLocalizedText(
              context,
              translator.t('slide.source', { count: 1, sources: source, more: 0 }),
            ),
          ],
    notes:
      state === undefined
        ? recommendedNotes(context, item)
        : followUpNotes(context, item as FollowedUp),
  }
}
