import type { Dataset } from '../../model/dataset.ts'
import { verdictStatement } from '../../words/verdict/sentence.ts'
import { subjectText } from '../../words/verdict/subject.ts'
import type { Words } from '../../words/words.ts'
import { plainRights, type PlainFigure, type PlainRight } from '../plain.ts'
import type { FollowedUp } from '../followUp.ts'
import { furtherCaveats } from '../remarks.ts'
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

/** Builds the report in plain language, at most one page for each right, from the same verdicts. */
export function shortDocument(dataset: Dataset, report: Report, words: Words): ReportDocument {
  const telling: Telling = {
    dataset,
    report,
    words,
    notes: new Endnotes(words),
    figures: [],
    anchors: new Set(),
  }
  const title = words.say('short.title', {
    city: words.text(report.city.title).text,
    edition: String(report.edition.edition),
  })
  const cover = coverOf(telling, title)
  return {
    lang: words.lang,
    isShort: true,
    title,
    cover: {
      ...cover,
      lines: [
        ...cover.lines,
        [run(words.say('short.lead'))],
        [run(words.say('short.sources'))],
        ...dataset.attributions.map((text) => [packageRun(telling, text)]),
      ],
    },
    chapters: plainRights(report).map((right) => chapterOf(telling, right)),
    notes: [],
    furniture: {
      contents: words.say('report.contents'),
      figures: words.say('report.figures'),
      notes: words.say('report.section.sources'),
      notesFollow: words.say('document.notes.follow'),
      note: (number) => words.say('report.source', { number }),
    },
  }
}

function chapterOf(telling: Telling, plain: PlainRight): Chapter {
  const { words } = telling
  const { right, indicators } = plain.chapter
  const anchor = rightAnchor(right.id)
  return {
    id: anchor,
    title: words.text(right.title),
    blocks: [
      ...packageParagraph(telling, right.meaning, 'lead'),
      ...(indicators.length === 0
        ? [paragraph([run(words.say('short.unmeasured'))])]
        : figureBlocks(telling, plain, anchor)),
      heading(2, `${anchor}-recommended`, [run(words.say('short.recommended'))]),
      listOf(recommended(telling, plain)),
      ...followedBlocks(telling, plain, anchor),
    ],
  }
}

const GROUPS = ['better', 'worse', 'undirected', 'unchanged', 'start', 'notJudged'] as const
const JUDGED = ['better', 'worse', 'undirected', 'unchanged'] as const
/** Groups whose package caveat is shown: clear changes claim more than the rest. */
const CHANGED: readonly (typeof GROUPS)[number][] = ['better', 'worse', 'undirected']

/** The figures of a right, grouped by verdict. */
function figureBlocks(telling: Telling, plain: PlainRight, anchor: string): readonly Block[] {
  const { words } = telling
  const isJudged = JUDGED.some((group) => plain[group].length > 0)
  const isMoved = plain.better.length + plain.worse.length > 0
  // A caveat of several figures is shown with the first only.
  const said = new Set<string>()
  const isNew = (text: string) => {
    const isFirst = text !== '' && !said.has(text)
    said.add(text)
    return isFirst
  }
  return GROUPS.flatMap((group): readonly Block[] => {
    const figures = plain[group]
    const count = figures.length
    const title = heading(2, `${anchor}-${group}`, [run(words.say(`short.${group}`))])
    if (isJudged && !isMoved && (group === 'better' || group === 'worse'))
      return group === 'worse'
        ? []
        : [
            heading(2, `${anchor}-moved`, [run(words.say('short.moved'))]),
            paragraph([run(words.say('short.moved.none'))]),
          ]
    if (count === 0) {
      // If nothing could be judged, "nothing got worse" would claim too much.
      if (!isJudged || (group !== 'better' && group !== 'worse')) return []
      return [title, paragraph([run(words.say(`short.${group}.none`))])]
    }
    const intro = group === 'unchanged' ? [words.say('short.unchanged.intro', { count })] : []
    const items = figures.map((figure): Content => {
      const caveat = packageRun(telling, figure.indicator.caveat)
      return [
        ...statementOf(telling, figure, isNew),
        ...(CHANGED.includes(group) && isNew(caveat.text)
          ? [
              run(' '),
              { text: `${words.say('indicator.caveats')}:`, emphasis: true },
              run(' '),
              caveat,
            ]
          : []),
      ]
    })
    return [title, ...intro.map((text) => paragraph([run(text)], 'intro')), listOf(items)]
  })
}

/** The figure by name, its statement, and its caveats. */
function statementOf(
  { dataset, words }: Telling,
  { indicator, verdict }: PlainFigure,
  isNew: (text: string) => boolean,
): readonly Run[] {
  const statement = verdictStatement(verdict, indicator, words)
  const said = [statement, ...furtherCaveats(verdict, indicator, words).filter(isNew)].join(' ')
  return [strong(`${subjectText(verdict.key, indicator, dataset, words)}:`), run(` ${said}`)]
}

function recommended(telling: Telling, plain: PlainRight): readonly Content[] {
  if (plain.recommended.length === 0) return [[run(telling.words.say('short.recommended.none'))]]
  return plain.recommended.map(({ id, recommendation }) => [
    { ...packageRun(telling, recommendation), recommendation: id },
  ])
}

/** Follow-up of the previous edition's recommendations, and earlier ones that are still open. */
function followedBlocks(telling: Telling, plain: PlainRight, anchor: string): readonly Block[] {
  const { report, words } = telling
  const { lastEdition } = report.followUp
  const id = `${anchor}-followed`
  if (lastEdition === null)
    return [
      heading(2, id, [run(words.say('short.followed.earliest'))]),
      listOf([[run(words.say('short.followed.first'))]]),
    ]
  const edition = String(lastEdition)
  const { followed, open } = plain
  return [
    heading(2, id, [run(words.say('short.followed', { edition }))]),
    listOf(
      followed.length === 0
        ? [[run(words.say('short.followed.none', { edition }))]]
        : followed.map((item) => [...requestOf(telling, item), stateOf(telling, item)]),
    ),
    ...(open.length === 0
      ? []
      : [
          paragraph([run(words.say('short.open.earlier'))], 'intro'),
          listOf(
            open.map((item) => [
              ...requestOf(telling, item),
              run(`${words.say('short.asked', { edition: String(item.recommendation.edition) })} `),
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
