import { idPart } from '../../i18n/idPart.ts'
import { standingsText } from '../../i18n/sentences/verdict/verdictCounts.ts'
import { localize } from '../../model/languageMap.ts'
import type { CommentaryPart } from '../../model/commentary.ts'
import type { CommentarySection, ReportedCommentary } from '../chapters/commentary.ts'
import type { RightChapter } from '../chapters/rightChapters.ts'
import { toAnchor, type Block, type Content } from './blocks.ts'
import { resolveDocumentLink } from './commentaryLinks.ts'
import { buildFindingBlocks } from './indicatorSection.ts'
import { markdownBlocks } from './markdownBlocks.ts'
import { recommendationRun } from './recommendationBlocks.ts'
import {
  heading,
  labelledParagraph,
  listOrNone,
  localizedParagraph,
  paragraph,
  recommendationAnchor,
  rightAnchor,
  run,
  strong,
  type RenderContext,
} from './renderContext.ts'

/** One right: meaning, commentary, figures, recommendations. */
export function rightBlocks(context: RenderContext, chapter: RightChapter): readonly Block[] {
  const { t } = context.translator
  const { right, counts, indicators } = chapter
  const anchor = rightAnchor(right.id)
  return [
    ...localizedParagraph(context, right.meaning, 'lead'),
    ...labelledParagraph(context, `${t('right.law')}:`, right.law),
    ...labelledParagraph(context, t('right.treaty'), right.treaty),
    ...labelledParagraph(context, `${t('right.why')}:`, right.whyChosen),
    ...labelledParagraph(context, t('right.group'), right.workingGroup),
    paragraph([
      strong(`${t('right.tally')}:`),
      run(` ${standingsText(counts, context.translator)}.`),
    ]),
    ...commentaryBlocks(context, chapter, anchor),
    heading(2, `${anchor}-indicators`, [run(t('right.indicators'))]),
    ...(indicators.length === 0 ? [paragraph([run(t('right.none'))], 'none')] : []),
    ...indicators.flatMap(({ indicator, findings }) =>
      findings.flatMap((finding) => buildFindingBlocks(context, indicator, finding)),
    ),
    heading(2, `${anchor}-recommendations`, [run(t('report.right.recommendations'))]),
    listOrNone(recommendationItems(context, chapter), t('records.none')),
  ]
}

/** The parts that every chapter has, in order, whether or not the group wrote them. */
const STANDARD_PARTS = ['what the figures mean', 'challenges', 'good practice'] as const

function commentaryBlocks(
  context: RenderContext,
  chapter: RightChapter,
  anchor: string,
): readonly Block[] {
  const { t, lang } = context.translator
  const chosen = chooseCommentary(context, chapter.commentary)
  const sectionsFor = (part: CommentaryPart) =>
    chosen?.sections.filter((section) => section.part === part) ?? []
  return [
    ...(chosen && chosen.lang !== lang
      ? [paragraph([run(t('report.right.commentary.lang'))], 'none')]
      : []),
    ...STANDARD_PARTS.flatMap((part) => [
      heading(2, toAnchor(anchor, part.replaceAll(' ', '-')), [
        run(t(`document.part.${idPart(part)}`)),
      ]),
      ...(sectionsFor(part).length === 0
        ? [paragraph([run(t('records.none'))], 'none')]
        : sectionsFor(part).flatMap((section) => markdownSection(context, section, chosen!.lang))),
    ]),
    ...sectionsFor('other').flatMap((section, index) => [
      ...(section.heading === ''
        ? []
        : [heading(2, toAnchor(anchor, 'more', String(index + 1)), [run(section.heading)])]),
      ...markdownSection(context, section, chosen!.lang),
    ]),
  ]
}

function chooseCommentary(
  { dataset, translator }: RenderContext,
  commentaries: readonly ReportedCommentary[],
): ReportedCommentary | null {
  const languages = Object.fromEntries(commentaries.map(({ lang }) => [lang, lang]))
  const chosen = localize(languages, translator.textLanguage, dataset.languages)
  return commentaries.find(({ lang }) => lang === chosen?.lang) ?? null
}

function markdownSection(
  context: RenderContext,
  section: CommentarySection,
  lang: string,
): readonly Block[] {
  return markdownBlocks(section.markdown, {
    lang: lang === context.translator.lang ? undefined : lang,
    resolveLink: (href) => ({
      ...resolveDocumentLink(href, context.anchors),
      ...(href.startsWith('#') && { page: { kind: 'route', href } }),
    }),
  })
}

/** In short: each recommendation is in full in its own chapter. */
function recommendationItems(context: RenderContext, chapter: RightChapter): readonly Content[] {
  return chapter.recommendations.map(({ recommendation }) => [
    strong(recommendation.id),
    run(` (${context.translator.t(`origin.${idPart(recommendation.origin)}`)}): `),
    {
      ...recommendationRun(context, recommendation),
      anchor: recommendationAnchor(recommendation.id),
    },
  ])
}
