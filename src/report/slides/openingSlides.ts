import { getVerdictLabel } from '../../i18n/sentences/verdict/verdictLabel.ts'
import { chanceSentence } from '../../i18n/sentences/verdict/chanceSentence.ts'
import {
  answerSentence,
  countRemarks,
  countSentences,
  standingsText,
} from '../../i18n/sentences/verdict/verdictCounts.ts'
import { buildBaselineSummary } from '../baselineSummary.ts'
import type { ListItem } from './slide.ts'
import {
  noteLine,
  toLocalizedText,
  getRightTitle,
  noteSections,
  type SlideContext,
  type SlideContent,
} from './slideContext.ts'
import { idPart } from '../../i18n/idPart.ts'

/** City, edition and baseline. */
export function titleSlide(context: SlideContext): SlideContent {
  const { report, translator } = context
  const { city, edition, baseline, rights } = report
  const note = translator.localize(edition.note)
  return {
    kind: 'title',
    eyebrow: translator.localize(city.title),
    verdict: null,
    headline: toLocalizedText(
      context,
      translator.t('slide.title', {
        city: translator.localize(city.title).text,
        edition: String(edition.edition),
      }),
    ),
    aside: [],
    body: {
      kind: 'lines',
      lines: [
        toLocalizedText(context, translator.t('slide.title.line', { baseline: String(baseline) })),
        toLocalizedText(
          context,
          translator.t('slide.title.rights', {
            count: rights.length,
            rights: translator.formatList(
              rights.map(({ right }) => translator.localize(right.title).text),
            ),
          }),
        ),
        ...(edition.state === 'draft'
          ? [toLocalizedText(context, translator.t('report.draft'))]
          : []),
        ...(report.assessed === edition.edition
          ? []
          : [
              toLocalizedText(
                context,
                translator.t('notice.draft.nothingFiled', { assessed: report.assessed }),
              ),
            ]),
      ],
    },
    sources: [],
    notes: noteSections(translator.t('notes.text'), [
      noteLine(toLocalizedText(context, translator.t('notes.title'))),
      noteLine(note),
    ]),
  }
}

/** A legend of the symbols and lines on later slides. */
export function readingSlide(context: SlideContext): SlideContent {
  const { report, translator } = context
  const localizedMessage = (id: Parameters<typeof translator.t>[0]) =>
    toLocalizedText(context, translator.t(id))
  const verdict = (
    kind: 'better' | 'worse' | 'noClearChange',
    text: 'better' | 'worse' | 'same',
  ): ListItem => ({
    mark: { kind: 'verdict', verdict: kind },
    name: toLocalizedText(context, getVerdictLabel(kind, translator)),
    text: localizedMessage(`slide.reading.${text}`),
  })
  return {
    kind: 'reading',
    eyebrow: null,
    verdict: null,
    headline: toLocalizedText(
      context,
      translator.t('slide.reading', { baseline: String(report.baseline) }),
    ),
    aside: [],
    body: {
      kind: 'list',
      items: [
        verdict('better', 'better'),
        verdict('worse', 'worse'),
        verdict('noClearChange', 'same'),
        {
          mark: { kind: 'verdict', verdict: 'noRecentFigure' },
          name: localizedMessage('slide.reading.other'),
          text: localizedMessage('slide.reading.other.text'),
        },
        ...(['baseline', 'band', 'break'] as const).map((mark): ListItem => ({
          mark: { kind: 'line', line: mark },
          name: localizedMessage(`slide.reading.${mark}`),
          text: localizedMessage(`slide.reading.${mark}.text`),
        })),
      ],
    },
    sources: [],
    notes: [
      ...noteSections(translator.t('notes.text'), [
        noteLine(localizedMessage('notes.reading.text')),
      ]),
      ...noteSections(translator.t('about.method'), [
        noteLine(toLocalizedText(context, translator.t('about.method.text'))),
        ...report.methods.map(({ method }) =>
          noteLine(
            toLocalizedText(context, context.translator.t(`report.method.${idPart(method)}`)),
          ),
        ),
      ]),
    ],
  }
}

/** Whether rights are better protected than at the baseline. */
export function summarySlide(context: SlideContext): SlideContent {
  const { report, translator } = context
  const { counts, expectedByChance, rights } = report.summary
  const { baseline, edition, assessed } = report
  const editionContext = { edition: edition.edition, assessed, baseline }
  return {
    kind: 'glance',
    eyebrow: toLocalizedText(context, translator.t('slide.glance')),
    verdict: null,
    headline: toLocalizedText(context, answerSentence(counts, editionContext, translator)),
    aside: countSentences(counts, editionContext, translator).map((text) =>
      toLocalizedText(context, text),
    ),
    body: { kind: 'baseline', picture: buildBaselineSummary(report, translator) },
    sources: [],
    notes: [
      ...noteSections(
        translator.t('report.glance.table'),
        rights.map((entry) =>
          noteLine(
            toLocalizedText(context, standingsText(entry.counts, translator)),
            getRightTitle(context, entry.right).text,
          ),
        ),
      ),
      ...noteSections(
        translator.t('notes.mind'),
        [
          ...countRemarks(counts, baseline, translator),
          ...(counts.judged > 0
            ? [chanceSentence(counts.judged, expectedByChance, translator)]
            : []),
        ].map((text) => noteLine(toLocalizedText(context, text))),
      ),
    ],
  }
}
