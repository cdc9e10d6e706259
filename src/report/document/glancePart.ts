import type { SeriesKey } from '../../model/figure.ts'
import type { WatchedFinding } from '../../trends/comparison/watchList.ts'
import { previousSentence } from '../../words/verdict/previous.ts'
import { chanceSentence } from '../../words/verdict/chance.ts'
import {
  answerSentence,
  countRemarks,
  countSentences,
  standingsText,
} from '../../words/verdict/counts.ts'
import { verdictSentence } from '../../words/verdict/sentence.ts'
import { subjectText } from '../../words/verdict/subject.ts'
import { watchedThan } from '../../words/verdict/watchList.ts'
import { standingColumns } from '../glance.ts'
import { findingOf } from '../report.ts'
import { baselinePicture } from './baselinePicture.ts'
import type { Block, Chapter, Content, Cover } from './blocks.ts'
import { formerly } from './dataParts.ts'
import { indicatorAnchor } from './indicatorPart.ts'
import { rightAnchor } from './rightPart.ts'
import {
  heading,
  packageParagraph,
  packageRun,
  paragraph,
  run,
  saidRun,
  strong,
  type Telling,
} from './telling.ts'

/** The cover: city, report, edition, and the chart of the baseline. */
export function coverOf(telling: Telling, title: string): Cover {
  const { report, words } = telling
  const alternative = report.glance.rights
    .map(
      ({ right, standings }) => `${titleOf(telling, right)}: ${standingsText(standings, words)}.`,
    )
    .join(' ')
  return {
    city: words.text(report.city.title),
    title,
    lines: [
      [run(words.say('report.eyebrow', { baseline: report.baseline }))],
      ...(report.edition.state === 'draft' ? [[strong(draftText(telling))]] : []),
    ],
    picture: baselinePicture({
      title: words.say('overview.rights'),
      alternative,
      baseline: String(report.baseline),
      places: {
        above: words.say('glance.gutter.above'),
        below: words.say('glance.gutter.below'),
        undirected: words.say('glance.gutter.undirected'),
        beside: words.say('glance.gutter.beside'),
      },
      rights: report.glance.rights.map(({ right, standings, lower }) => ({
        title: titleOf(telling, right),
        standings,
        lower,
      })),
    }),
    alternative,
  }
}

/** The notice of a draft edition, and whose verdicts it shows if nothing has been filed. */
function draftText({ report, words }: Telling): string {
  const { edition, assessed } = report
  const said = words.say('report.draft')
  return assessed === edition.edition
    ? said
    : `${said} ${words.say('notice.draft.nothingFiled', { assessed })}`
}

function titleOf({ report, words }: Telling, id: string): string {
  const found = report.rights.find(({ right }) => right.id === id)
  return found ? words.text(found.right.title).text : id
}

/** `Verdicts changed since 2024`, as in the overview; without a year in the first edition. */
function changedHeading({ report, words }: Telling): string {
  const edition = report.followUp.lastEdition
  return edition === null
    ? words.say('report.glance.changed')
    : words.say('changed.title', { edition })
}

/** The summary: counts, clear changes, new figures, foreword. */
export function glancePart(telling: Telling): Chapter {
  const { dataset, report, words } = telling
  const { counts, rights, clear, fresh, changed, watch, expectedByChance } = report.glance
  const { baseline, assessed } = report
  const at = { edition: report.edition.edition, assessed, baseline }
  const columns = standingColumns(counts)
  return {
    id: 'glance',
    title: { text: words.say('report.section.glance'), lang: words.lang },
    blocks: [
      paragraph([run(answerSentence(counts, at, words))], 'lead'),
      paragraph([
        run(
          [...countSentences(counts, at, words), ...countRemarks(counts, baseline, words)].join(
            ' ',
          ),
        ),
      ]),
      {
        kind: 'table',
        caption: [run(words.say('report.glance.table'))],
        head: (['right', ...columns] as const).map((column) => [
          run(words.say(`report.glance.${column}`)),
        ]),
        rows: rights.map(({ right, standings }) => ({
          kind: 'row',
          cells: [
            [{ text: titleOf(telling, right), to: rightAnchor(right) }],
            ...columns.map((one) => [run(String(standings[one]))]),
          ],
        })),
        widths: null,
      },
      ...(counts.judged > 0
        ? [paragraph([run(chanceSentence(counts.judged, expectedByChance, words))], 'quiet')]
        : []),
      heading(2, 'glance-clear', [run(words.say('report.glance.clear'))]),
      ...list(
        clear.flatMap((key) => sentence(telling, key)),
        words.say(`report.glance.clear.${counts.judged === 0 ? 'unjudged' : 'none'}`),
      ),
      ...watchBlocks(telling, watch),
      heading(2, 'glance-new', [run(words.say('year.title', { edition: report.edition.edition }))]),
      ...list(
        fresh.flatMap((key) => news(telling, key)),
        words.say('records.none'),
      ),
      heading(2, 'glance-changed', [run(changedHeading(telling))]),
      ...list(
        changed.flatMap((key) => formerly(telling, key)),
        words.say(
          `report.glance.changed.${report.followUp.lastEdition === null ? 'first' : 'none'}`,
        ),
      ),
      heading(2, 'glance-about', [run(words.say('document.about'))]),
      paragraph([
        run(words.say('document.what', { city: words.text(report.city.title).text, baseline })),
      ]),
      ...packageParagraph(telling, report.edition.note),
      ...dataset.attributions.flatMap((text) => packageParagraph(telling, text)),
      heading(2, 'foreword', [run(words.say('report.section.foreword'))]),
      report.foreword
        ? paragraph([packageRun(telling, report.foreword)])
        : paragraph([run(words.say('report.foreword.none'))]),
    ],
  }
}

function list(items: readonly Content[], none: string): readonly Block[] {
  return items.length === 0 ? [paragraph([run(none)])] : [{ kind: 'list', ordered: false, items }]
}

/** The verdict in full, with a link to its chart. */
function sentence({ dataset, report, words }: Telling, key: SeriesKey): readonly Content[] {
  const found = findingOf(report, key)
  if (!found) return []
  const subject = subjectText(key, found.indicator, dataset, words)
  const whole = verdictSentence(found.finding.verdict, found.indicator, dataset, words)
  const rest = whole.startsWith(subject) ? whole.slice(subject.length) : `: ${whole}`
  return [[{ text: subject, to: indicatorAnchor(key), strong: true }, run(rest)]]
}

function watchBlocks(telling: Telling, watch: readonly WatchedFinding[]): readonly Block[] {
  const { dataset, words } = telling
  const item = (watched: WatchedFinding): Content => {
    const { indicator, verdict } = watched.finding
    const subject = subjectText(verdict.key, indicator, dataset, words)
    return [
      { text: subject, to: indicatorAnchor(verdict.key), strong: true },
      run(`: ${watchedThan(watched, dataset, words)}`),
    ]
  }
  return [
    ...(['worse', 'better'] as const).flatMap((position) => [
      heading(2, `glance-${position}`, [run(words.say(`watch.${position}`))]),
      ...list(
        watch.filter((watched) => watched.position === position).map(item),
        words.say(`watch.${position}.none`),
      ),
    ]),
    paragraph([run(words.say('watch.how'))], 'quiet'),
  ]
}

function news({ dataset, report, words }: Telling, key: SeriesKey): readonly Content[] {
  const found = findingOf(report, key)
  const previous = found?.finding.verdict.previous
  if (!found || !previous) return []
  const subject = words.text(found.indicator.title)
  return [
    [
      {
        ...saidRun(
          { ...subject, text: subjectText(key, found.indicator, dataset, words) },
          words.lang,
        ),
        to: indicatorAnchor(key),
        strong: true,
      },
      run(`: ${previousSentence(previous, found.indicator, words)}`),
    ],
  ]
}
