import type { FollowUp } from '../../model/records.ts'
import { dateText } from '../../words/date.ts'
import type { FollowedUp, FollowUpSection } from '../followUp.ts'
import type { Block, Chapter, Content } from './blocks.ts'
import { certaintyRuns, linkedBlocks, recommendationAnchor } from './recordText.ts'
import { heading, labelled, packageRun, paragraph, run, strong, type Telling } from './telling.ts'

/** The follow-up of earlier recommendations, with evidence. */
export function followUpPart(telling: Telling): Chapter {
  const { report, words } = telling
  const { lastEdition, lastYear, earlier, others } = report.followUp
  return {
    id: 'follow-up',
    title: { text: words.say('report.section.follow-up'), lang: words.lang },
    blocks: [
      ...(lastEdition === null ? [paragraph([run(words.say('report.followUp.first'))])] : []),
      ...(lastEdition === null
        ? []
        : [
            heading(2, 'follow-up-last', [
              run(words.say('report.followUp.last', { edition: lastEdition })),
            ]),
            ...counts(
              telling,
              lastYear,
              words.say('report.followUp.last.none', { edition: lastEdition }),
            ),
            ...lastYear.items.flatMap((item) => told(telling, item)),
            heading(2, 'follow-up-earlier', [run(words.say('report.followUp.earlier'))]),
            ...counts(telling, earlier, words.say('report.followUp.earlier.none')),
            ...table(telling, earlier, words.say('report.followUp.earlier')),
            heading(2, 'follow-up-others', [run(words.say('report.followUp.others'))]),
            ...(others.items.length === 0
              ? []
              : [paragraph([run(words.say('report.followUp.others.how'))])]),
            ...counts(telling, others, words.say('records.none')),
            ...table(telling, others, words.say('report.followUp.others')),
          ]),
    ],
  }
}

/** The number of recommendations by outcome. */
function counts(
  { words }: Telling,
  { outcomes, items }: FollowUpSection,
  none: string,
): readonly Block[] {
  if (items.length === 0) return [paragraph([run(none)])]
  const said = outcomes.map(({ outcome, count }) =>
    words.say(`report.outcome.${outcome}`, { count }),
  )
  const count = items.length
  return [
    paragraph(
      [run(words.say('report.followUp.count', { count, outcomes: words.list(said) }))],
      'lead',
    ),
  ]
}

function told(telling: Telling, item: FollowedUp): readonly Block[] {
  const { words, notes } = telling
  const { recommendation, repeats, followUps } = item
  const { id, source, sourceUrl } = recommendation
  return [
    heading(3, recommendationAnchor(id), [run(id)]),
    paragraph(
      [
        packageRun(telling, recommendation.recommendation),
        ...notes.cite({ source, url: sourceUrl }),
      ],
      'lead',
    ),
    ...labelled(telling, `${words.say('recommendation.addressee')}:`, recommendation.addressee),
    ...(repeats.length === 0
      ? []
      : [
          paragraph([
            run(words.say('report.recommendation.repeats', { ids: words.list(repeats) })),
          ]),
        ]),
    paragraph(
      [strong(`${words.say(`state.label.${item.state}`)}.`), ...stateBefore(telling, item)],
      'verdict',
    ),
    ...(followUps.length === 0
      ? [paragraph([run(words.say('report.followUp.none'))])]
      : [
          {
            kind: 'list',
            ordered: false,
            items: followUps.map((one) => evidence(telling, one)),
          } as const,
        ]),
    ...linkedBlocks(telling, item),
  ]
}

/** If the state differs from the previous edition: the previous state and the reason. */
function stateBefore({ report, words }: Telling, item: FollowedUp): Content {
  const { state, stateBefore: before, newFollowUps: count } = item
  const edition = report.followUp.lastEdition
  if (before === null || edition === null) return []
  if (before === state) return [run(` ${words.say('report.followUp.same', { edition })}`)]
  const said = words.say('report.followUp.before', {
    edition,
    state: words.say(`state.label.${before}`),
  })
  return [run(` ${said} ${words.say('report.followUp.why', { count })}`)]
}

function evidence(telling: Telling, one: FollowUp): Content {
  const { words, notes } = telling
  return [
    strong(`${dateText(one.date, words.lang)}: ${words.say(`state.label.${one.status}`)}.`),
    run(' '),
    packageRun(telling, one.evidence),
    run(` (${words.say(`speaker.${one.saidBy}`)}.)`),
    ...notes.cite({ source: one.source, url: one.sourceUrl }),
    ...certaintyRuns(telling, one).map((part) =>
      'text' in part ? { ...part, text: ` ${part.text}` } : part,
    ),
  ]
}

/** Many recommendations as a table: text, state, latest follow-up. */
function table(telling: Telling, { items }: FollowUpSection, caption: string): readonly Block[] {
  const { words, notes } = telling
  if (items.length === 0) return []
  return [
    {
      kind: 'table',
      caption: [run(caption)],
      head: [
        [run(words.say('report.followUp.recommendation'))],
        [run(words.say('report.followUp.state'))],
        [run(words.say('document.latest'))],
      ],
      rows: items.map((item) => {
        const { recommendation, followUps } = item
        const latest = followUps.at(-1)
        return {
          kind: 'row',
          cells: [
            [
              strong(`${recommendation.id}: `),
              packageRun(telling, recommendation.recommendation),
              ...notes.cite({ source: recommendation.source, url: recommendation.sourceUrl }),
            ],
            [strong(`${words.say(`state.label.${item.state}`)}.`), ...stateBefore(telling, item)],
            latest ? evidence(telling, latest) : [run(words.say('report.followUp.none'))],
          ],
        }
      }),
      widths: [38, 20, 42],
    },
  ]
}

/** Anchors of the recommendations that the document contains in full. */
export function toldRecommendations({ report }: Pick<Telling, 'report'>): readonly string[] {
  return [
    ...report.rights.flatMap(({ recommendations }) => recommendations),
    ...report.recommendations,
    ...report.otherRecommendations,
    ...report.followUp.lastYear.items,
  ].map(({ recommendation }) => recommendationAnchor(recommendation.id))
}
