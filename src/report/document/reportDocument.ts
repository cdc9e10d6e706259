import type { Dataset } from '../../model/dataset.ts'
import type { Translator } from '../../i18n/translate.ts'
import type { Report } from '../report.ts'
import type { ReportDocument } from './blocks.ts'
import { buildDataChapter, buildMethodChapter, buildPlansChapter } from './dataChapters.ts'
import { Endnotes } from './endnotes.ts'
import { buildFollowUpChapter, listRecommendationAnchors } from './followUpChapter.ts'
import { buildCover, buildSummaryChapter } from './summaryChapter.ts'
import { indicatorAnchor } from './indicatorSection.ts'
import { buildRecommendationsChapter } from './recommendationsChapter.ts'
import { rightAnchor, buildRightChapter } from './rightChapter.ts'
import type { RenderContext } from './renderContext.ts'

/**
 * Builds the report of an edition in one language: every chapter, chart, table and source.
 * `dataset`: the one that the report was built from. Only what was known at the report's edition is
 * shown.
 */
export function buildReportDocument(
  dataset: Dataset,
  report: Report,
  translator: Translator,
): ReportDocument {
  const notes = new Endnotes(translator)
  const context: RenderContext = {
    dataset,
    report,
    translator,
    notes,
    figures: [],
    anchors: listLinkTargets(report),
  }
  const city = translator.localize(report.city.title).text
  const title = translator.t('report.title', { city, edition: report.edition.edition })
  return {
    lang: translator.lang,
    isShort: false,
    title,
    cover: buildCover(context, title),
    // In reading order, in which the notes are numbered.
    chapters: [
      buildSummaryChapter(context),
      ...report.rights.map((chapter) => buildRightChapter(context, chapter)),
      buildRecommendationsChapter(context),
      buildFollowUpChapter(context),
      buildPlansChapter(context),
      buildDataChapter(context),
      buildMethodChapter(context),
    ],
    notes: notes.list(),
    labels: {
      contents: translator.t('report.contents'),
      figures: translator.t('report.figures'),
      notes: translator.t('report.section.sources'),
      notesFollow: translator.t('document.notes.follow'),
      note: (number) => translator.t('report.source', { number }),
    },
  }
}

/** Everything that a commentary may link to. */
function listLinkTargets(report: Report): ReadonlySet<string> {
  return new Set([
    ...report.rights.map(({ right }) => rightAnchor(right.id)),
    ...report.rights.flatMap(({ indicators }) =>
      indicators.flatMap(({ findings }) =>
        findings.map(({ verdict }) => indicatorAnchor(verdict.key)),
      ),
    ),
    ...listRecommendationAnchors({ report }),
  ])
}
