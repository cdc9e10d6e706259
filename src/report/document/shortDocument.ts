import type { Dataset } from '../../model/dataset.ts'
import type { SayDocument } from '../../words/document.ts'
import { periodText } from '../../words/period.ts'
import type { SayReport } from '../../words/report.ts'
import { subjectText } from '../../words/verdict/subject.ts'
import type { Words } from '../../words/words.ts'
import { plainRights, type PlainFigure, type PlainRight } from '../plain.ts'
import type { FollowedUp } from '../followUp.ts'
import type { Report } from '../report.ts'
import type { Block, Chapter, Content, ReportDocument, Run } from './blocks.ts'
import { Endnotes } from './endnotes.ts'
import { coverOf } from './glancePart.ts'
import { rightAnchor } from './rightPart.ts'
import {
  heading,
  packageParagraph,
  packageRun,
  paragraph,
  run,
  strong,
  type Telling,
} from './telling.ts'

/** The report in plain language, one page for each right at most, from the same verdicts. */
export function shortDocument(
  dataset: Dataset,
  report: Report,
  words: Words,
  say: SayReport,
  tell: SayDocument,
): ReportDocument {
  const telling: Telling = {
    dataset,
    report,
    words,
    say,
    tell,
    notes: new Endnotes(words),
    figures: [],
    anchors: new Set(),
  }
  const title = tell('short.title', {
    city: words.text(report.city.title).text,
    edition: String(report.edition.edition),
  })
  const cover = coverOf(telling, title)
  return {
    lang: words.lang,
    title,
    cover: {
      ...cover,
      lines: [
        ...cover.lines,
        [run(tell('short.lead'))],
        [run(tell('short.sources'))],
        ...dataset.attributions.map((text) => [packageRun(telling, text)]),
      ],
    },
    chapters: plainRights(report).map((right) => chapterOf(telling, right)),
    notes: [],
    furniture: {
      contents: say('report.contents'),
      figures: say('report.figures'),
      notes: say('report.section.sources'),
      notesFollow: tell('document.notes.follow'),
      note: (number) => say('report.source', { number }),
    },
  }
}

function chapterOf(telling: Telling, plain: PlainRight): Chapter {
  const { words, tell } = telling
  const { right, standings } = plain.chapter
  const { above, on, below, undirected } = standings
  const isJudged = above + on + below + undirected > 0
  const anchor = rightAnchor(right.id)
  const part = (id: string, title: string, items: readonly Content[]): readonly Block[] => [
    heading(2, `${anchor}-${id}`, [run(title)]),
    listOf(items),
  ]
  return {
    id: anchor,
    title: words.text(right.title),
    blocks: [
      ...packageParagraph(telling, right.meaning, 'lead'),
      // Where nothing could be judged, that nothing got worse would say too much.
      ...(isJudged
        ? [
            ...part(
              'better',
              tell('short.better'),
              moved(telling, plain.better, plain.moreBetter, 'better'),
            ),
            ...part(
              'worse',
              tell('short.worse'),
              moved(telling, plain.worse, plain.moreWorse, 'worse'),
            ),
          ]
        : []),
      ...part('unsaid', tell('short.unsaid'), unsaid(telling, plain)),
      ...part('recommended', tell('short.recommended'), recommended(telling, plain)),
      ...followedBlocks(telling, plain, anchor),
    ],
  }
}

function nameOf({ dataset, words }: Telling, { indicator, verdict }: PlainFigure): string {
  return subjectText(verdict.key, indicator, dataset, words)
}

/** What got better, or worse: now and then, figure by figure. */
function moved(
  telling: Telling,
  figures: readonly PlainFigure[],
  more: number,
  way: 'better' | 'worse',
): readonly Content[] {
  const { words, tell } = telling
  if (figures.length === 0) return [[run(tell(`short.${way}.none`))]]
  const items = figures.map(({ indicator, verdict }): Content => {
    const { since } = verdict
    const name = strong(`${nameOf(telling, { indicator, verdict })}:`)
    if (!since) return [name]
    const said = tell('short.moved', {
      now: words.figure(since.to.value, indicator),
      when: periodText(since.to.period, words.lang),
      old: words.figure(since.from.value, indicator),
      before: periodText(since.from.period, words.lang),
      unit: words.unit(indicator),
    })
    return [name, run(` ${said}`)]
  })
  return more === 0 ? items : [...items, [run(tell(`short.${way}.more`, { count: more }))]]
}

/** Figures without a clear change, and those of which nothing can be said, with the reason. */
function unsaid(
  telling: Telling,
  { chapter, same, unsaid: groups }: PlainRight,
): readonly Content[] {
  const { words, tell } = telling
  const names = (figures: readonly PlainFigure[]) =>
    strong(words.list(figures.map((figure) => nameOf(telling, figure))))
  const items = [
    ...(same.length === 0 ? [] : [[names(same), run(`: ${tell('short.same')}`)]]),
    ...groups.map(({ kind, figures }) => [
      names(figures),
      run(`: ${tell(`short.unsaid.${kind}`, { count: figures.length })}`),
    ]),
  ]
  if (items.length > 0) return items
  const measured = chapter.indicators.length > 0
  return [[run(tell(measured ? 'short.unsaid.none' : 'short.unmeasured'))]]
}

function recommended(telling: Telling, plain: PlainRight): readonly Content[] {
  if (plain.recommended.length === 0) return [[run(telling.tell('short.recommended.none'))]]
  return plain.recommended.map(({ id, recommendation }) => [
    { ...packageRun(telling, recommendation), recommendation: id },
  ])
}

/** What became of the requests of the edition before, and what is still open from earlier ones. */
function followedBlocks(telling: Telling, plain: PlainRight, anchor: string): readonly Block[] {
  const { report, tell } = telling
  const { lastEdition } = report.followUp
  const id = `${anchor}-followed`
  if (lastEdition === null)
    return [
      heading(2, id, [run(tell('short.followed.earliest'))]),
      listOf([[run(tell('short.followed.first'))]]),
    ]
  const edition = String(lastEdition)
  const { followed, open } = plain
  return [
    heading(2, id, [run(tell('short.followed', { edition }))]),
    listOf(
      followed.length === 0
        ? [[run(tell('short.followed.none', { edition }))]]
        : followed.map((item) => [...requestOf(telling, item), stateOf(telling, item)]),
    ),
    ...(open.length === 0
      ? []
      : [
          paragraph([run(tell('short.open.earlier'))], 'intro'),
          listOf(
            open.map((item) => [
              ...requestOf(telling, item),
              run(`${tell('short.asked', { edition: String(item.recommendation.edition) })} `),
              stateOf(telling, item),
            ]),
          ),
        ]),
  ]
}

function listOf(items: readonly Content[]): Block {
  return { kind: 'list', ordered: false, items }
}

function requestOf(telling: Telling, { recommendation }: FollowedUp): Content {
  const { id, recommendation: text } = recommendation
  return [{ ...packageRun(telling, text), recommendation: id }, run(' ')]
}

function stateOf({ words }: Telling, { state }: FollowedUp): Run {
  return strong(`${words.say(`state.label.${state}`)}.`)
}
