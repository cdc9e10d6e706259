import { buildBaselineSummary } from '../baselineSummary.ts'
import { baselinePicture } from './baselinePicture.ts'
import type { Content, Cover } from './blocks.ts'
import { localizedRun, run, strong, type RenderContext } from './renderContext.ts'

/** The cover: city, report, edition, and the chart of the baseline. */
export function buildCover(context: RenderContext, title: string): Cover {
  const { report, translator } = context
  const summary = buildBaselineSummary(report, translator)
  return {
    city: translator.localize(report.city.title),
    title,
    lines: coverLines(context),
    picture: baselinePicture(summary),
    alternative: summary.alternative,
  }
}

/** The baseline, and the notice of a draft. */
export function coverLines(context: RenderContext): readonly Content[] {
  const { report, translator } = context
  return [
    [run(translator.t('report.eyebrow', { baseline: report.baseline }))],
    ...(report.edition.state === 'draft' ? [[strong(describeDraft(context))]] : []),
  ]
}

/** The note of the edition, such as that the city did not print the report in this form. */
export function editionNote(context: RenderContext): readonly Content[] {
  const note = localizedRun(context, context.report.edition.note)
  return note.text === '' ? [] : [[note]]
}

/** The notice of a draft edition, and whose verdicts it shows if nothing has been filed. */
function describeDraft({ report, translator }: RenderContext): string {
  const { edition, assessed } = report
  const draftNotice = translator.t('report.draft')
  return assessed === edition.edition
    ? draftNotice
    : `${draftNotice} ${translator.t('notice.draft.nothingFiled', { assessed })}`
}
