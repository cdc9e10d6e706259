import type { FalsePositiveRange } from '../../trends/expectedFalsePositives.ts'
import type { Standings, VerdictCounts } from '../../trends/verdictCounts.ts'
import type { Words } from '../words.ts'
import { chanceSentence } from './chance.ts'

/** The edition that a page shows, the one whose verdicts it shows, and the city's baseline year. */
export interface CountedAt {
  readonly edition: number
  readonly assessed: number
  readonly baseline: number
}

const JUDGED = ['better', 'worse', 'higher', 'lower', 'no clear change'] as const
/** Also named where the count is 0. */
const ALWAYS: readonly string[] = ['better', 'worse']
const NOT_JUDGED = [
  'no recent figure',
  'not comparable',
  'too few figures',
  'baseline year',
  'no figure since the baseline',
  'suppressed',
] as const
/** Kinds that a later edition can judge. */
const WAITING: readonly string[] = [
  'too few figures',
  'baseline year',
  'no figure since the baseline',
]

type CountedKind = (typeof JUDGED)[number] | (typeof NOT_JUDGED)[number]

/** `4 worse (of 3 indicators)`: one indicator may count twice, for men and for women. */
function kindText(kind: CountedKind, { kinds, indicators }: VerdictCounts, words: Words): string {
  const text = words.say(`count.${kind}`, { count: kinds[kind] })
  return indicators[kind] < kinds[kind]
    ? words.say('count.of', { text, indicators: indicators[kind] })
    : text
}

function reasonsText(counts: VerdictCounts, words: Words): string {
  return words.list(
    NOT_JUDGED.filter((kind) => counts.kinds[kind] > 0).map((kind) =>
      kindText(kind, counts, words),
    ),
  )
}

/** `Of 27 figures 16 could be judged: 3 better, …`: the counts add up to the judged ones. */
function judgedSentence(counts: VerdictCounts, words: Words): string {
  const { figures, judged, kinds } = counts
  if (figures === 0) return words.say('glance.answer.empty')
  if (judged === 0) {
    const waits = NOT_JUDGED.every((kind) => kinds[kind] === 0 || WAITING.includes(kind))
    const args = { figures, reasons: reasonsText(counts, words), waits: waits ? 'yes' : 'no' }
    return words.say('glance.answer.none', args)
  }
  const parts = JUDGED.filter((kind) => kinds[kind] > 0 || ALWAYS.includes(kind)).map((kind) =>
    kindText(kind, counts, words),
  )
  return words.say('glance.answer', { figures, judged, counts: words.list(parts) })
}

/** The answer to whether rights are better protected; no claim at the baseline or in an empty draft. */
export function answerSentence(counts: VerdictCounts, at: CountedAt, words: Words): string {
  const { edition, assessed, baseline } = at
  if (assessed !== edition) return words.say('glance.answer.nothingFiled', { edition, assessed })
  if (edition === baseline) return words.say('glance.answer.baseline', { baseline })
  return judgedSentence(counts, words)
}

/** The verdicts of figures with a new definition, judged since the change of definition; null without any. */
function insideSentence({ kinds, inside }: VerdictCounts, words: Words): string | null {
  const judged = JUDGED.filter((kind) => inside[kind] > 0)
  if (judged.length === 0) return null
  return words.say('glance.inside', {
    count: kinds['not comparable'],
    judged: judged.reduce((sum, kind) => sum + inside[kind], 0),
    counts: words.list(judged.map((kind) => words.say(`count.${kind}`, { count: inside[kind] }))),
  })
}

/** The year that the judged figures are compared with; the counts add up to the judged figures. */
function comparedSentence(
  { judged, comparedWith }: VerdictCounts,
  baseline: number,
  words: Words,
): string {
  const parts = (['baseline', 'later', 'own'] as const)
    .filter((year) => comparedWith[year] > 0)
    .map((year) => words.say(`glance.with.${year}`, { count: comparedWith[year], baseline }))
  return words.say('glance.compared', { judged, parts: words.list(parts) })
}

/**
 * Why the other figures cannot be judged, and the verdicts within new segments: together with the answer
 * every figure is counted once. Begins with the expected false positives, where given.
 */
export function countSentences(
  counts: VerdictCounts,
  at: CountedAt,
  words: Words,
  chance: FalsePositiveRange | null = null,
): readonly string[] {
  const { figures, judged, standings } = counts
  const all = judgedSentence(counts, words)
  const inside = insideSentence(counts, words)
  const reasons = { count: standings.beside, reasons: reasonsText(counts, words) }
  return [
    ...(all === answerSentence(counts, at, words) ? [] : [all]),
    ...(judged === 0 || chance === null ? [] : [chanceSentence(judged, chance, words)]),
    ...(judged === 0 || judged === figures ? [] : [words.say('glance.notJudged', reasons)]),
    ...(inside === null ? [] : [inside]),
  ]
}

/** Further remarks on the counts; first what the figures are compared with. */
export function countRemarks(
  counts: VerdictCounts,
  baseline: number,
  words: Words,
): readonly string[] {
  const { judged, standings, uncounted } = counts
  return [
    ...(judged === 0 ? [] : [comparedSentence(counts, baseline, words)]),
    ...(standings.undirected === 0 ? [] : [words.say('glance.undirected')]),
    ...(uncounted === 0 ? [] : [words.say('glance.uncounted', { count: uncounted })]),
  ]
}

const OF_STANDING = {
  above: 'count.better',
  below: 'count.worse',
  undirected: 'glance.right.undirected',
  on: 'count.no clear change',
  beside: 'glance.right.beside',
} as const

/** The number of figures of one right in each position, without positions that have none. */
export function standingsText(standings: Standings, words: Words): string {
  const parts = (['above', 'below', 'undirected', 'on', 'beside'] as const)
    .filter((standing) => standings[standing] > 0)
    .map((standing) => words.say(OF_STANDING[standing], { count: standings[standing] }))
  return parts.length === 0 ? words.say('glance.right.empty') : words.list(parts)
}
