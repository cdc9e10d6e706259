import type { LocalizedText } from '../../model/languageMap.ts'
import { formatDate } from '../../i18n/dates.ts'
import { idPart } from '../../i18n/idPart.ts'
import type { FollowedUp } from '../chapters/followUp.ts'
import type { ReportedRecommendation } from '../chapters/recommendations.ts'
import { followUpNotes, pageArguments, RECOMMENDATIONS_SLIDE } from './followUpSlide.ts'
import type { SlideSubject } from './outline.ts'
import type { ListItem, NoteSection } from './slide.ts'
import {
  noteLine,
  noteSections,
  toLocalizedText,
  type SlideContent,
  type SlideContext,
} from './slideContext.ts'

type RecommendationsSubject = Extract<SlideSubject, { readonly topic: 'recommended' }>

/** The recommendations of this edition to the council, or those of others. */
export function recommendedSlide(
  context: SlideContext,
  subject: RecommendationsSubject,
): SlideContent {
  const { report, translator } = context
  const edition = String(report.edition.edition)
  const { items, page, by } = subject
  const base = {
    ...RECOMMENDATIONS_SLIDE,
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
    ...RECOMMENDATIONS_SLIDE,
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
