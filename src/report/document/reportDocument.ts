import type { Translator } from '../../i18n/translate.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { LocalizedText } from '../../model/languageMap.ts'
import type { Report } from '../report.ts'
import type { Block, ChapterHead, Endnote, ReportDocument } from './blocks.ts'
import { buildCover, editionNote } from './cover.ts'
import { dataBlocks } from './dataChapter.ts'
import { createLabels, createRenderContext } from './createRenderContext.ts'
import { followUpBlocks } from './followUpChapter.ts'
import { methodBlocks } from './methodChapter.ts'
import { plansBlocks } from './plansChapter.ts'
import { recommendationsBlocks } from './recommendationsChapter.ts'
import { rightAnchor, type RenderContext } from './renderContext.ts'
import { rightBlocks } from './rightChapter.ts'
import { forewordBlocks, summaryBlocks } from './summaryChapter.ts'

/** A chapter whose blocks are built on request. */
export interface LazyChapter extends ChapterHead {
  /** From 1, in the whole report. */
  readonly number: number
  readonly getBlocks: () => readonly Block[]
}

/** A document whose chapters are built one by one, so that a page stays responsive. */
export interface LazyDocument extends Omit<ReportDocument, 'cover' | 'chapters' | 'notes'> {
  readonly context: RenderContext
  readonly chapters: readonly LazyChapter[]
  /** The number of the chapter of sources. */
  readonly sourcesNumber: number
  /** Builds all chapters. */
  readonly getNotes: () => readonly Endnote[]
}

/**
 * The report of an edition in one language: every chapter, chart, table and source. `dataset`: the one
 * that the report was built from. Only what was known at the report's edition is shown.
 */
export function buildReportDocument(
  dataset: Dataset,
  report: Report,
  translator: Translator,
): ReportDocument {
  const {
    chapters,
    getNotes,
    context,
    sourcesNumber: _sources,
    ...document
  } = outlineReportDocument(dataset, report, translator)
  const cover = buildCover(context, document.title)
  return {
    ...document,
    cover: { ...cover, lines: [...cover.lines, ...editionNote(context)] },
    chapters: chapters.map(({ getBlocks, number: _number, ...head }) => ({
      ...head,
      blocks: getBlocks(),
    })),
    notes: getNotes(),
  }
}

/** The same with chapters built on request. `right`: the chapter of this right alone. */
export function outlineReportDocument(
  dataset: Dataset,
  report: Report,
  translator: Translator,
  right: string | null = null,
): LazyDocument {
  const context = createRenderContext(dataset, report, translator)
  const all = listChapters(context)
  const makers = all.filter(([{ part }]) => right === null || part === right)
  // Notes are numbered in reading order, so a chapter is built after those before it.
  const built: (readonly Block[])[] = []
  const getBlocks = (index: number) => {
    while (built.length <= index) built.push(makers[built.length]![1]())
    return built[index]!
  }
  const city = translator.localize(report.city.title).text
  const title = translator.t('report.title', { city, edition: report.edition.edition })
  return {
    context,
    lang: translator.lang,
    isShort: false,
    title,
    chapters: makers.map((maker, index) => ({
      ...maker[0],
      number: all.indexOf(maker) + 1,
      getBlocks: () => getBlocks(index),
    })),
    sourcesNumber: all.length + 1,
    getNotes: () => {
      getBlocks(makers.length - 1)
      return context.notes.list()
    },
    labels: createLabels(translator),
  }
}

/** The chapters in reading order. */
function listChapters(
  context: RenderContext,
): readonly (readonly [head: ChapterHead, build: () => readonly Block[]])[] {
  const { report, translator } = context
  const own = (text: string): LocalizedText => ({ text, lang: translator.lang })
  const section = (
    part: 'glance' | 'foreword' | 'recommendations' | 'follow-up' | 'plans' | 'data' | 'method',
    build: (from: RenderContext) => readonly Block[],
    head: Partial<ChapterHead> = {},
  ) =>
    [
      { id: part, part, title: own(translator.t(`report.section.${part}`)), ...head },
      () => build(context),
    ] as const
  return [
    section('glance', summaryBlocks),
    section('foreword', forewordBlocks, { runsOn: true }),
    ...report.rights.map((chapter) => {
      const { id, title } = chapter.right
      const head = { id: rightAnchor(id), part: id, title: translator.localize(title) }
      return [head, () => rightBlocks(context, chapter)] as const
    }),
    section('recommendations', recommendationsBlocks),
    section('follow-up', followUpBlocks),
    section('plans', plansBlocks),
    section('data', dataBlocks, { id: 'changes' }),
    section('method', methodBlocks),
  ]
}
