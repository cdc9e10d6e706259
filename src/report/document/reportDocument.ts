import type { Dataset } from '../../model/dataset.ts'
import type { Words } from '../../words/words.ts'
import type { Report } from '../report.ts'
import type { ReportDocument } from './blocks.ts'
import { changesPart, methodPart, plansPart } from './dataParts.ts'
import { Endnotes } from './endnotes.ts'
import { followUpPart, toldRecommendations } from './followUpPart.ts'
import { coverOf, glancePart } from './glancePart.ts'
import { indicatorAnchor } from './indicatorPart.ts'
import { recommendationsPart } from './recommendationsPart.ts'
import { rightAnchor, rightPart } from './rightPart.ts'
import type { Telling } from './telling.ts'

/**
 * Builds the report of an edition in one language: every chapter, chart, table and source.
 * `dataset`: the one that the report was built from. Only what was known at the report's edition is
 * shown.
 */
export function reportDocument(dataset: Dataset, report: Report, words: Words): ReportDocument {
  const notes = new Endnotes(words)
  const telling: Telling = {
    dataset,
    report,
    words,
    notes,
    figures: [],
    anchors: anchors(report),
  }
  const city = words.text(report.city.title).text
  const title = words.say('report.title', { city, edition: report.edition.edition })
  return {
    lang: words.lang,
    isShort: false,
    title,
    cover: coverOf(telling, title),
    // In reading order, in which the notes are numbered.
    chapters: [
      glancePart(telling),
      ...report.rights.map((chapter) => rightPart(telling, chapter)),
      recommendationsPart(telling),
      followUpPart(telling),
      plansPart(telling),
      changesPart(telling),
      methodPart(telling),
    ],
    notes: notes.list(),
    furniture: {
      contents: words.say('report.contents'),
      figures: words.say('report.figures'),
      notes: words.say('report.section.sources'),
      notesFollow: words.say('document.notes.follow'),
      note: (number) => words.say('report.source', { number }),
    },
  }
}

/** Everything that a commentary may link to. */
function anchors(report: Report): ReadonlySet<string> {
  return new Set([
    ...report.rights.map(({ right }) => rightAnchor(right.id)),
    ...report.rights.flatMap(({ indicators }) =>
      indicators.flatMap(({ findings }) =>
        findings.map(({ verdict }) => indicatorAnchor(verdict.key)),
      ),
    ),
    ...toldRecommendations({ report }),
  ])
}
