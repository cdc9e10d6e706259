import { localize } from '../../model/languageMap.ts'
import { standingsText } from '../../i18n/sentences/verdict/verdictCounts.ts'
import type {
  CommentaryPart,
  CommentarySection,
  ReportedCommentary,
} from '../chapters/commentary.ts'
import type { RightChapter } from '../chapters/rightChapters.ts'
import { toAnchor, type Block, type Chapter, type Content } from './blocks.ts'
import { resolveDocumentLink } from './commentaryLinks.ts'
import { buildFindingBlocks } from './indicatorSection.ts'
import { markdownBlocks } from './markdownBlocks.ts'
import { recommendationAnchor } from './recommendationBlocks.ts'
import {
  heading,
  labelledParagraph,
  localizedParagraph,
  localizedRun,
  paragraph,
  run,
  strong,
  type RenderContext,
} from './renderContext.ts'
import { idPart } from '../../i18n/idPart.ts'

export function rightAnchor(id: string): string {
  return toAnchor('right', id)
}

/** One right: meaning, figures, commentary, recommendations. */
export function buildRightChapter(context: RenderContext, chapter: RightChapter): Chapter {
  const { translator } = context
  const { right, counts, indicators } = chapter
  const anchor = rightAnchor(right.id)
  return {
    id: anchor,
    title: translator.localize(right.title),
    blocks: [
      ...localizedParagraph(context, right.meaning, 'lead'),
      ...labelledParagraph(context, `${translator.t('right.law')}.`, right.law),
      ...labelledParagraph(context, translator.t('right.treaty'), right.treaty),
      ...labelledParagraph(context, `${translator.t('right.why')}.`, right.whyChosen),
      ...labelledParagraph(context, translator.t('right.group'), right.workingGroup),
      paragraph([
        strong(`${translator.t('right.tally')}:`),
        run(` ${standingsText(counts, translator)}.`),
      ]),
      heading(2, `${anchor}-indicators`, [run(translator.t('right.indicators'))]),
      ...(indicators.length === 0 ? [paragraph([run(translator.t('right.none'))])] : []),
      ...indicators.flatMap(({ indicator, findings }) =>
        findings.flatMap((finding) => buildFindingBlocks(context, indicator, finding)),
      ),
      ...commentaryBlocks(context, chapter, anchor),
      ...recommendationBlocks(context, chapter, anchor),
    ],
  }
}

/** The parts that every chapter has, in order, whether or not the group wrote them. */
const STANDARD_PARTS = ['what the figures mean', 'challenges', 'good practice'] as const

function commentaryBlocks(
  context: RenderContext,
  chapter: RightChapter,
  anchor: string,
): readonly Block[] {
  const { translator } = context
  const chosenCommentary = chooseCommentary(context, chapter.commentary)
  const sectionsFor = (part: CommentaryPart) =>
    chosenCommentary?.sections.filter((section) => section.part === part) ?? []
  return [
    ...STANDARD_PARTS.flatMap((part) => [
      heading(2, toAnchor(anchor, part.replaceAll(' ', '-')), [
        run(translator.t(`document.part.${idPart(part)}`)),
      ]),
      ...(sectionsFor(part).length === 0
        ? [paragraph([run(translator.t('records.none'))])]
        : sectionsFor(part).flatMap((section) =>
            markdownSection(context, section, chosenCommentary!.lang),
          )),
    ]),
    ...sectionsFor('other').flatMap((section, index) => [
      ...(section.heading === ''
        ? []
        : [heading(2, toAnchor(anchor, 'more', String(index + 1)), [run(section.heading)])]),
      ...markdownSection(context, section, chosenCommentary!.lang),
    ]),
  ]
}

function chooseCommentary(
  { dataset, translator }: RenderContext,
  commentaries: readonly ReportedCommentary[],
): ReportedCommentary | null {
  const languages = Object.fromEntries(commentaries.map(({ lang }) => [lang, lang]))
  const chosen = localize(languages, translator.lang, dataset.languages)
  return commentaries.find(({ lang }) => lang === chosen?.lang) ?? null
}

function markdownSection(
  context: RenderContext,
  section: CommentarySection,
  lang: string,
): readonly Block[] {
  return markdownBlocks(section.markdown, {
    lang: lang === context.translator.lang ? undefined : lang,
    resolveLink: (href) => resolveDocumentLink(href, context.anchors),
  })
}

/** In short: each recommendation is in full in its own chapter. */
function recommendationBlocks(
  context: RenderContext,
  chapter: RightChapter,
  anchor: string,
): readonly Block[] {
  const { translator } = context
  const items = chapter.recommendations.map(({ recommendation }): Content => [
    { text: recommendation.id, to: recommendationAnchor(recommendation.id), strong: true },
    run(` (${translator.t(`origin.${idPart(recommendation.origin)}`)}): `),
    localizedRun(context, recommendation.recommendation),
  ])
  return [
    heading(2, `${anchor}-recommendations`, [run(translator.t('report.right.recommendations'))]),
    items.length === 0
      ? paragraph([run(translator.t('records.none'))])
      : { kind: 'list', ordered: false, items },
  ]
}
