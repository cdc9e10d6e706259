import { dateText } from '../../words/date.ts'
import { isToCouncil, type ReportedRecommendation } from '../recommendations.ts'
import type { Block, Chapter } from './blocks.ts'
import { certaintyRuns, linkedBlocks, recommendationAnchor } from './recordText.ts'
import { heading, labelled, packageRun, paragraph, run, type Telling } from './telling.ts'

/** The recommendations of the edition: to the council first, then those of others. */
export function recommendationsPart(telling: Telling): Chapter {
  const { report, words } = telling
  const others = [
    ...report.rights.flatMap(({ recommendations }) => recommendations),
    ...report.otherRecommendations,
  ].filter(({ recommendation }) => !isToCouncil(recommendation))
  return {
    id: 'recommendations',
    title: { text: words.say('report.section.recommendations'), lang: words.lang },
    blocks: [
      paragraph([
        run(words.say('report.recommendations.lead', { count: report.recommendations.length })),
      ]),
      ...all(telling, report.recommendations, 2),
      heading(2, 'recommendations-others', [run(telling.words.say('document.recommended.others'))]),
      ...(others.length === 0
        ? [paragraph([run(words.say('records.none'))])]
        : all(telling, others, 3)),
    ],
  }
}

function all(
  telling: Telling,
  list: readonly ReportedRecommendation[],
  level: 2 | 3,
): readonly Block[] {
  return list.flatMap((one) => recommendationBlocks(telling, one, level))
}

function recommendationBlocks(
  telling: Telling,
  reported: ReportedRecommendation,
  level: 2 | 3,
): readonly Block[] {
  const { words, notes } = telling
  const { recommendation } = reported
  const { id, answer, answerDate, source, sourceUrl } = recommendation
  const answered = words.say(`answer.label.${answer}`)
  return [
    heading(level, recommendationAnchor(id), [run(id)]),
    paragraph(
      [
        packageRun(telling, recommendation.recommendation),
        ...notes.cite({ source, url: sourceUrl }),
      ],
      'lead',
    ),
    ...labelled(telling, `${words.say('recommendation.addressee')}:`, recommendation.addressee),
    ...labelled(telling, `${words.say('recommendation.by')}:`, recommendation.reference),
    paragraph([
      run(
        answerDate === ''
          ? words.say('report.recommendation.answer', { answer: answered })
          : words.say('report.recommendation.answer.dated', {
              answer: answered,
              date: dateText(answerDate, words.lang),
            }),
      ),
    ]),
    ...linkedBlocks(telling, reported),
    ...certainty(),
  ]

  function certainty(): readonly Block[] {
    const said = certaintyRuns(telling, recommendation)
    return said.length === 0 ? [] : [paragraph(said, 'quiet')]
  }
}
