import type { SeriesKey } from '../../model/figure.ts'
import { indicatorOf } from '../../model/lookup.ts'
import { periodText, periodTextOf } from '../../words/period.ts'
import { chanceSentence } from '../../words/verdict/chance.ts'
import { formerlySentence } from '../../words/verdict/formerly.ts'
import { subjectText } from '../../words/verdict/subject.ts'
import { findingOf } from '../report.ts'
import { commonBreaks } from '../commonBreaks.ts'
import type { Block, Chapter, Content } from './blocks.ts'
import { heading, packageRun, paragraph, run, saidRun, strong, type Telling } from './telling.ts'

/** What is new and what is missing in the data of this edition. Changed verdicts are in the summary. */
export function changesPart(telling: Telling): Chapter {
  const { report, words } = telling
  const { revisions, breaks, missing, states } = report.changes
  return {
    id: 'changes',
    title: { text: words.say('report.section.data'), lang: words.lang },
    blocks: [
      heading(2, 'changes-states', [run(words.say('report.data.states'))]),
      ...listOr(
        telling,
        states.flatMap((id) => stateChange(telling, id)),
      ),
      heading(2, 'changes-revisions', [run(words.say('report.data.revisions'))]),
      ...listOr(
        telling,
        revisions.map(({ key, before, after }) => [
          strong(`${subject(telling, key)}, ${periodText(after.period, words.lang)}: `),
          run(
            words.say('document.revision', {
              before: figure(telling, key, before.value),
              edition: String(before.filed.edition),
              after: figure(telling, key, after.value),
            }),
          ),
        ]),
      ),
      heading(2, 'changes-breaks', [run(words.say('report.data.breaks'))]),
      ...listOr(
        telling,
        commonBreaks(breaks).map(({ key, period, note, isNew }) => [
          strong(
            words.say('report.data.break', {
              subject: subject(telling, key),
              period: periodTextOf(period, words.lang),
            }),
          ),
          ...more(telling, note),
          run(`. ${words.say(`report.data.breaks.${isNew ? 'new' : 'old'}`)}.`),
        ]),
      ),
      heading(2, 'changes-missing', [run(words.say('report.data.missing'))]),
      ...listOr(
        telling,
        missing.map(({ key, reason, period, note }) => [
          strong(`${subject(telling, key)}: `),
          run(
            period === null
              ? words.say('report.data.missing.none')
              : words.say(`report.data.missing.${reason}`, {
                  period: periodTextOf(period, words.lang),
                }),
          ),
          ...more(telling, note),
        ]),
      ),
    ],
  }
}

function listOr(
  { words }: Telling,
  items: readonly Content[],
  none = words.say('records.none'),
): readonly Block[] {
  return items.length === 0 ? [paragraph([run(none)])] : [{ kind: 'list', ordered: false, items }]
}

/** A state that differs from the previous edition. */
function stateChange({ report, words }: Telling, id: string): readonly Content[] {
  const { lastYear, earlier, others } = report.followUp
  const item = [lastYear, earlier, others]
    .flatMap(({ items }) => items)
    .find(({ recommendation }) => recommendation.id === id)
  if (!item || item.stateBefore === null) return []
  const state = words.say(`state.label.${item.state}`)
  const before = words.say(`state.label.${item.stateBefore}`)
  return [[strong(`${id}: `), run(`${words.say('report.data.state', { state, before })}.`)]]
}

function more(telling: Telling, note: Parameters<typeof packageRun>[1]): Content {
  const said = packageRun(telling, note)
  return said.text === '' ? [] : [run(' ('), said, run(')')]
}

function subject({ dataset, report, words }: Telling, key: SeriesKey): string {
  const indicator = indicatorOf(dataset, key.indicator, report.edition.edition)
  return indicator ? subjectText(key, indicator, dataset, words) : key.indicator
}

function figure({ dataset, report, words }: Telling, key: SeriesKey, value: number): string {
  const indicator = indicatorOf(dataset, key.indicator, report.edition.edition)
  return indicator ? words.figure(value, indicator) : words.loose(value, 3)
}

/** A verdict that differs from the previous edition, with the reason. */
export function formerly(telling: Telling, key: SeriesKey): readonly Content[] {
  const { dataset, report, words } = telling
  const found = findingOf(report, key)
  const said = found && formerlySentence(found.finding.verdict, words)
  if (!found || said === null) return []
  return [[strong(`${subjectText(key, found.indicator, dataset, words)}: `), run(said)]]
}

/** How verdicts are made: the methods that judged at least one figure of this report. */
export function methodPart({ report, words }: Telling): Chapter {
  const { counts, expectedByChance } = report.glance
  const { judged } = counts
  return {
    id: 'method',
    title: { text: words.say('report.section.method'), lang: words.lang },
    blocks: [
      paragraph([run(words.say('about.method.text'))], 'lead'),
      ...(report.methods.length === 0
        ? [paragraph([run(words.say('report.method.none'))])]
        : [
            paragraph([run(words.say('report.method.lead'))]),
            {
              kind: 'list',
              ordered: false,
              items: report.methods.map(({ method, figures }) => [
                run(`${words.say(`report.method.${method}`)} (`),
                run(`${words.say('report.method.figures', { count: figures })})`),
              ]),
            } as const,
          ]),
      ...(judged > 0 ? [paragraph([run(chanceSentence(judged, expectedByChance, words))])] : []),
    ],
  }
}

/** Strategies and action plans that had begun by the edition, with their recorded state. */
export function plansPart(telling: Telling): Chapter {
  const { report, words, notes } = telling
  const rows = report.plans.flatMap(({ plan, planPeriod, phase, actions }) =>
    actions.map(({ action, recorded }) => ({
      kind: 'row' as const,
      cells: [
        [
          packageRun(telling, plan),
          run(planPeriod === '' ? '' : ` (${planPeriod.replaceAll('-', '–')})`),
          run(`. ${words.say(`report.plans.${phase}`)}.`),
        ],
        [
          run(action.number === '' ? '' : `${action.number} `),
          packageRun(telling, action.action),
          ...notes.cite({ source: action.source, url: action.sourceUrl }),
        ],
        recorded
          ? [
              strong(
                words.say(recorded.isDated ? 'report.plans.status.dated' : 'report.plans.status', {
                  status: words.say(`action.status.${recorded.status}`),
                }),
              ),
              run(' '),
              saidRun(words.text(recorded.note), words.lang),
            ]
          : [run(words.say('report.plans.unknown'))],
      ],
    })),
  )
  return {
    id: 'plans',
    title: { text: words.say('report.section.plans'), lang: words.lang },
    blocks:
      rows.length === 0
        ? [paragraph([run(words.say('report.plans.none'))])]
        : [
            paragraph([run(words.say('report.plans.how'))]),
            {
              kind: 'table',
              caption: [run(words.say('report.section.plans'))],
              head: [
                [run(words.say('document.plan'))],
                [run(words.say('document.measure'))],
                [run(words.say('report.followUp.state'))],
              ],
              rows,
              widths: [28, 38, 34],
            },
          ],
  }
}
