import type { Standings, VerdictCounts } from '../../trends/verdictCounts.ts'
import type { Words } from '../words.ts'

/** The edition that a page shows, the one whose verdicts it shows, and the city's baseline year. */
export interface CountedAt {
  readonly edition: number
  readonly assessed: number
  readonly baseline: number
}

const JUDGED = ['better', 'worse', 'higher', 'lower', 'no clear change'] as const
/** Said also where there are none of them. */
const ALWAYS: readonly string[] = ['better', 'worse']
const NOT_JUDGED = [
  'no recent figure',
  'not comparable',
  'too few figures',
  'no figure since the baseline',
  'baseline year',
  'suppressed',
] as const

function reasonsText(kinds: VerdictCounts['kinds'], words: Words): string {
  return words.list(
    NOT_JUDGED.filter((kind) => kinds[kind] > 0).map((kind) =>
      words.say(`count.${kind}`, { count: kinds[kind] }),
    ),
  )
}

/** `Of 27 figures 17 can be judged: 4 better, …`: the counts add up to the judged ones. */
function judgedSentence({ figures, judged, kinds }: VerdictCounts, words: Words): string {
  if (figures === 0) return words.say('glance.answer.empty')
  if (judged === 0)
    return words.say('glance.answer.none', { figures, reasons: reasonsText(kinds, words) })
  const counts = JUDGED.filter((kind) => kinds[kind] > 0 || ALWAYS.includes(kind)).map((kind) =>
    words.say(`count.${kind}`, { count: kinds[kind] }),
  )
  return words.say('glance.answer', { figures, judged, counts: words.list(counts) })
}

/** The answer to whether rights are better protected; at the baseline and in an empty draft none is claimed. */
export function answerSentence(counts: VerdictCounts, at: CountedAt, words: Words): string {
  const { edition, assessed, baseline } = at
  if (assessed !== edition) return words.say('glance.answer.nothingFiled', { edition, assessed })
  if (edition === baseline) return words.say('glance.answer.baseline', { baseline })
  return judgedSentence(counts, words)
}

/** Why the others cannot be judged, and what is compared: with the answer every figure is named once. */
export function countSentences(
  counts: VerdictCounts,
  at: CountedAt,
  words: Words,
): readonly string[] {
  const { figures, judged, kinds, standings } = counts
  const said = judgedSentence(counts, words)
  const { baseline } = at
  const reasons = { count: standings.beside, reasons: reasonsText(kinds, words) }
  return [
    ...(said === answerSentence(counts, at, words) ? [] : [said]),
    ...(judged === 0 || judged === figures ? [] : [words.say('glance.notJudged', reasons)]),
    ...(judged === 0 ? [] : [words.say('glance.compared', { baseline })]),
  ]
}

/** What else is to be known of the counts, where there is room for it. */
export function countRemarks(counts: VerdictCounts, words: Words): readonly string[] {
  const { figures, indicators, standings, uncounted } = counts
  return [
    ...(standings.undirected === 0 ? [] : [words.say('glance.undirected')]),
    ...(indicators === figures ? [] : [words.say('glance.indicators', { figures, indicators })]),
    ...(uncounted === 0 ? [] : [words.say('glance.uncounted', { count: uncounted })]),
  ]
}

/** The figures of one right, counted by where they stand; that there are none where there are none. */
export function standingsText(standings: Standings, words: Words): string {
  const { above, below, on, undirected, beside } = standings
  if (above + below + on + undirected + beside === 0) return words.say('glance.right.empty')
  return words.say('glance.right', { better: above, worse: below, same: on, undirected, beside })
}
