import type { Dataset } from '../../model/dataset.ts'
import type { Indicator } from '../../model/dataset.ts'
import type { LanguageMap, LocalizedText } from '../../model/languageMap.ts'
import type { Translator } from '../../i18n/translate.ts'
import { getSeriesTitle } from '../../i18n/sentences/verdict/seriesTitle.ts'
import type { SeriesKey } from '../../model/figure.ts'
import type { Finding } from '../../trends/findings.ts'
import type { VerdictKind } from '../../trends/verdict.ts'
import { findFigureNumber, type NumberedFigure } from '../chapters/figures.ts'
import type { Report } from '../report.ts'
import {
  toAnchor,
  type Block,
  type Content,
  type Heading,
  type Paragraph,
  type Run,
} from './blocks.ts'
import type { Endnotes } from './endnotes.ts'

/** The input of every chapter of the document. */
export interface RenderContext {
  readonly dataset: Dataset
  readonly report: Report
  readonly translator: Translator
  readonly notes: Endnotes
  /** The figures of the report with their numbers. */
  readonly figures: readonly NumberedFigure[]
  /** The anchors that links may lead to, each with the part of its chapter. */
  readonly anchors: ReadonlyMap<string, string>
}

export function run(text: string): Run {
  return { text }
}

/** Package text, marked if it is in another language than the document. */
export function toRun(localizedText: LocalizedText, lang: string): Run {
  return localizedText.lang === lang
    ? { text: localizedText.text }
    : { text: localizedText.text, lang: localizedText.lang }
}

/** A package text as a run; may be ''. */
export function localizedRun({ translator }: RenderContext, text: LanguageMap): Run {
  return toRun(translator.localize(text), translator.lang)
}

export function strong(text: string): Run {
  return { text, strong: true }
}

export function heading(level: Heading['level'], id: string, content: Content): Heading {
  return { kind: 'heading', level, id, content }
}

export function paragraph(content: Content, variant: Paragraph['variant'] = 'normal'): Paragraph {
  return { kind: 'paragraph', variant, content }
}

/** A paragraph of a package text; empty if the package has none. */
export function localizedParagraph(
  context: RenderContext,
  text: LanguageMap,
  variant: Paragraph['variant'] = 'normal',
): readonly Block[] {
  const localizedText = localizedRun(context, text)
  return localizedText.text === '' ? [] : [paragraph([localizedText], variant)]
}

/** A bold label and a package text; empty if the package has none. */
export function labelledParagraph(
  context: RenderContext,
  label: string,
  text: LanguageMap,
): readonly Block[] {
  const localizedText = localizedRun(context, text)
  return localizedText.text === '' ? [] : [paragraph([strong(label), run(' '), localizedText])]
}

export function list(items: readonly Content[], ordered = false): Block {
  return { kind: 'list', ordered, items }
}

/** A list, or a sentence that says that there is nothing to list. */
export function listOrNone(items: readonly Content[], none: string, ordered = false): Block {
  return items.length === 0 ? paragraph([run(none)], 'none') : list(items, ordered)
}

export function indicatorAnchor({ indicator, group }: Pick<SeriesKey, 'indicator' | 'group'>) {
  return toAnchor('indicator', indicator, group)
}

export function recommendationAnchor(id: string): string {
  return toAnchor('recommendation', id)
}

export function rightAnchor(id: string): string {
  return toAnchor('right', id)
}

/** The title of a series, in the language of its indicator's title. */
export function seriesTitleRun(
  { dataset, translator }: RenderContext,
  key: SeriesKey,
  indicator: Indicator,
): Run {
  const text = getSeriesTitle(key, indicator, dataset, translator)
  return toRun({ ...translator.localize(indicator.title), text }, translator.lang)
}

/** The title of a series as a link to its chart or its page, with the icon of its verdict. */
export function findingRun(
  context: RenderContext,
  { indicator, verdict }: Finding,
  kind: VerdictKind = verdict.kind,
): Run {
  return {
    ...seriesTitleRun(context, verdict.key, indicator),
    icon: { verdict: kind },
    anchor: indicatorAnchor(verdict.key),
    page: { kind: 'indicator', key: verdict.key },
  }
}

/** ` (Figure 7)` as a link; empty for a series without a figure. */
export function figureReference({ figures, translator }: RenderContext, key: SeriesKey): Content {
  const number = findFigureNumber(figures, key)
  if (number === null) return []
  const text = translator.t('report.figure', { number })
  return [run(' ('), { text, anchor: figureAnchor(number) }, run(')')]
}

/** The title of a right, or its id. */
export function rightTitleRun({ report, translator }: RenderContext, id: string): Run {
  const found = report.rights.find(({ right }) => right.id === id)
  return found ? toRun(translator.localize(found.right.title), translator.lang) : run(id)
}

export function figureAnchor(number: number): string {
  return `figure-${number}`
}
