import type { Translator } from '../../i18n/translate.ts'
import type { Dataset } from '../../model/dataset.ts'
import { numberFigures } from '../chapters/figures.ts'
import { isToCouncil } from '../chapters/recommendations.ts'
import type { Report } from '../report.ts'
import type { Labels } from './blocks.ts'
import { Endnotes } from './endnotes.ts'
import {
  indicatorAnchor,
  recommendationAnchor,
  rightAnchor,
  type RenderContext,
} from './renderContext.ts'

export function createRenderContext(
  dataset: Dataset,
  report: Report,
  translator: Translator,
): RenderContext {
  return {
    dataset,
    report,
    translator,
    notes: new Endnotes(translator),
    figures: numberFigures(report),
    anchors: listAnchors(report),
  }
}

export function createLabels({ t }: Translator): Labels {
  return {
    contents: t('report.contents'),
    figures: t('report.figures'),
    notes: t('report.section.sources'),
    notesFollow: t('document.notes.follow'),
    note: (number) => t('report.source', { number }),
  }
}

/** Everything that links may lead to, with the part of its chapter. */
function listAnchors(report: Report): ReadonlyMap<string, string> {
  const { rights, recommendations, otherRecommendations, followUp } = report
  const others = rights
    .flatMap((right) => right.recommendations)
    .filter(({ recommendation }) => !isToCouncil(recommendation))
  const of = (
    items: readonly { readonly recommendation: { readonly id: string } }[],
    part: string,
  ) => items.map(({ recommendation }) => [recommendationAnchor(recommendation.id), part] as const)
  return new Map([
    ...rights.map(({ right: { id } }) => [rightAnchor(id), id] as const),
    ...rights.flatMap(({ right, indicators }) =>
      indicators.flatMap(({ findings }) =>
        findings.map(({ verdict }) => [indicatorAnchor(verdict.key), right.id] as const),
      ),
    ),
    ...of([...recommendations, ...others, ...otherRecommendations], 'recommendations'),
    ...of([...followUp.lastYear.items, ...followUp.earlier.items], 'follow-up'),
  ])
}
