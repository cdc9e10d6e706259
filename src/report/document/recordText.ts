import type { Sourced } from '../../model/records.ts'
import { insideSentence } from '../../words/insideSentence.ts'
import { verdictLabel } from '../../words/verdict/label.ts'
import { verdictShort } from '../../words/verdict/short.ts'
import { subjectText } from '../../words/verdict/subject.ts'
import type { ReportedRecommendation } from '../recommendations.ts'
import { findingOf } from '../report.ts'
import { anchorOf, type Block, type Content } from './blocks.ts'
import { indicatorAnchor } from './indicatorPart.ts'
import { paragraph, run, saidRun, strong, type Telling } from './telling.ts'

export function recommendationAnchor(id: string): string {
  return anchorOf('recommendation', id)
}

/** How far the source was read; empty if it was read completely. */
export function certaintyRuns(
  { words }: Telling,
  { certainty, certaintyNote }: Pick<Sourced, 'certainty' | 'certaintyNote'>,
): Content {
  const note = words.text(certaintyNote)
  return [
    ...(certainty === 'read' ? [] : [run(words.say(`certainty.${certainty}`))]),
    ...(note.text === '' ? [] : [saidRun(note, words.lang)]),
  ].map((part, place) => (place === 0 ? part : { ...part, text: ` ${part.text}` }))
}

/** The figures behind a recommendation, with their verdicts then and now. */
export function linkedBlocks(
  telling: Telling,
  { linked, recommendation }: ReportedRecommendation,
): readonly Block[] {
  const { dataset, report, words } = telling
  const items = linked.flatMap(({ key, made }): readonly Content[] => {
    const found = findingOf(report, key)
    if (!found) return []
    const subject = subjectText(key, found.indicator, dataset, words)
    const short = verdictShort(found.finding.verdict, found.indicator, words)
    const { edition } = recommendation
    const text =
      edition === report.edition.edition
        ? short
        : words.say('report.recommendation.then', {
            now: short,
            edition,
            made: insideSentence(verdictLabel(made, words), words.lang),
          })
    return [[{ text: subject, to: indicatorAnchor(key) }, run(`: ${text}`)]]
  })
  if (items.length === 0) return []
  return [
    paragraph([strong(`${words.say('report.recommendation.linked')}:`)], 'intro'),
    { kind: 'list', ordered: false, items },
  ]
}
