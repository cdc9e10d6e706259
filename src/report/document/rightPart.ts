import { inLanguage } from '../../model/text.ts'
import { standingsText } from '../../words/verdict/counts.ts'
import type { CommentaryPart, CommentarySection, ReportedCommentary } from '../commentary.ts'
import type { RightChapter } from '../rightChapter.ts'
import { anchorOf, type Block, type Chapter, type Content } from './blocks.ts'
import { linkInDocument } from './commentaryLinks.ts'
import { findingBlocks } from './indicatorPart.ts'
import { markdownBlocks } from './markdown.ts'
import { recommendationAnchor } from './recordText.ts'
import {
  heading,
  labelled,
  packageParagraph,
  packageRun,
  paragraph,
  run,
  strong,
  type Telling,
} from './telling.ts'

export function rightAnchor(id: string): string {
  return anchorOf('right', id)
}

/** One right: meaning, figures, commentary, recommendations. */
export function rightPart(telling: Telling, chapter: RightChapter): Chapter {
  const { words } = telling
  const { right, standings, indicators } = chapter
  const anchor = rightAnchor(right.id)
  return {
    id: anchor,
    title: words.text(right.title),
    blocks: [
      ...packageParagraph(telling, right.meaning, 'lead'),
      ...labelled(telling, `${words.say('right.law')}.`, right.law),
      ...labelled(telling, words.say('right.treaty'), right.treaty),
      ...labelled(telling, `${words.say('right.why')}.`, right.whyChosen),
      ...labelled(telling, words.say('right.group'), right.workingGroup),
      paragraph([
        strong(`${words.say('right.tally')}:`),
        run(` ${standingsText(standings, words)}.`),
      ]),
      heading(2, `${anchor}-indicators`, [run(words.say('right.indicators'))]),
      ...(indicators.length === 0 ? [paragraph([run(words.say('right.none'))])] : []),
      ...indicators.flatMap(({ indicator, findings }) =>
        findings.flatMap((finding) => findingBlocks(telling, indicator, finding)),
      ),
      ...commentary(telling, chapter, anchor),
      ...recommended(telling, chapter, anchor),
    ],
  }
}

/** The parts that every chapter has, in order, whether or not the group wrote them. */
const PARTS = ['what the figures mean', 'challenges', 'good practice'] as const

function commentary(telling: Telling, chapter: RightChapter, anchor: string): readonly Block[] {
  const { words } = telling
  const written = inReadersLanguage(telling, chapter.commentary)
  const of = (part: CommentaryPart) => written?.sections.filter((one) => one.part === part) ?? []
  return [
    ...PARTS.flatMap((part) => [
      heading(2, anchorOf(anchor, part.replaceAll(' ', '-')), [
        run(words.say(`document.part.${part}`)),
      ]),
      ...(of(part).length === 0
        ? [paragraph([run(words.say('records.none'))])]
        : of(part).flatMap((section) => markdown(telling, section, written!.lang))),
    ]),
    ...of('other').flatMap((section, place) => [
      ...(section.heading === ''
        ? []
        : [heading(2, anchorOf(anchor, 'more', String(place + 1)), [run(section.heading)])]),
      ...markdown(telling, section, written!.lang),
    ]),
  ]
}

function inReadersLanguage(
  { dataset, words }: Telling,
  commentaries: readonly ReportedCommentary[],
): ReportedCommentary | null {
  const languages = Object.fromEntries(commentaries.map(({ lang }) => [lang, lang]))
  const said = inLanguage(languages, words.lang, dataset.languages)
  return commentaries.find(({ lang }) => lang === said?.lang) ?? null
}

function markdown(telling: Telling, section: CommentarySection, lang: string): readonly Block[] {
  return markdownBlocks(section.markdown, {
    lang: lang === telling.words.lang ? undefined : lang,
    linkOf: (href) => linkInDocument(href, telling.anchors),
  })
}

/** In short: each recommendation is in full in its own chapter. */
function recommended(telling: Telling, chapter: RightChapter, anchor: string): readonly Block[] {
  const { words } = telling
  const items = chapter.recommendations.map(({ recommendation }): Content => [
    { text: recommendation.id, to: recommendationAnchor(recommendation.id), strong: true },
    run(` (${words.say(`origin.${recommendation.origin}`)}): `),
    packageRun(telling, recommendation.recommendation),
  ])
  return [
    heading(2, `${anchor}-recommendations`, [run(words.say('report.right.recommendations'))]),
    items.length === 0
      ? paragraph([run(words.say('records.none'))])
      : { kind: 'list', ordered: false, items },
  ]
}
