import type { FalsePositiveRange } from '../../../trends/expectedFalsePositives.ts'
import type { PositionCounts, VerdictCounts } from '../../../trends/verdictCounts.ts'
import type { Translator } from '../../translate.ts'
import { chanceSentence } from './chanceSentence.ts'
import { idPart } from '../../idPart.ts'

/** The edition that a page shows, the one whose verdicts it shows, and the city's baseline year. */
export interface CountedEdition {
  readonly edition: number
  readonly assessed: number
  readonly baseline: number
}

const JUDGED = ['better', 'worse', 'higher', 'lower', 'noClearChange'] as const
/** Also named where the count is 0. */
const ALWAYS_NAMED: readonly string[] = ['better', 'worse']
const NOT_JUDGED = [
  'noRecentFigure',
  'notComparable',
  'tooFewFigures',
  'baselineYear',
  'noFigureSinceBaseline',
  'suppressed',
] as const
/** Kinds that a later edition can judge. */
const WAITING: readonly string[] = ['tooFewFigures', 'baselineYear', 'noFigureSinceBaseline']

type CountedKind = (typeof JUDGED)[number] | (typeof NOT_JUDGED)[number]

/** `4 worse (of 3 indicators)`: one indicator may count twice, for men and for women. */
function kindText(
  kind: CountedKind,
  { kinds, indicatorsByKind }: VerdictCounts,
  translator: Translator,
): string {
  const text = translator.t(`count.${idPart(kind)}`, { count: kinds[kind] })
  return indicatorsByKind[kind] < kinds[kind]
    ? translator.t('count.of', { text, indicators: indicatorsByKind[kind] })
    : text
}

function reasonsText(counts: VerdictCounts, translator: Translator): string {
  return translator.formatList(
    NOT_JUDGED.filter((kind) => counts.kinds[kind] > 0).map((kind) =>
      kindText(kind, counts, translator),
    ),
  )
}

/** `Of 27 figures 16 could be judged: 3 better, …`: the counts add up to the judged ones. */
function judgedSentence(counts: VerdictCounts, translator: Translator): string {
  const { figures, judged, kinds } = counts
  if (figures === 0) return translator.t('glance.answer.empty')
  if (judged === 0) {
    const waits = NOT_JUDGED.every((kind) => kinds[kind] === 0 || WAITING.includes(kind))
    const args = { figures, reasons: reasonsText(counts, translator), waits: waits ? 'yes' : 'no' }
    return translator.t('glance.answer.none', args)
  }
  const parts = JUDGED.filter((kind) => kinds[kind] > 0 || ALWAYS_NAMED.includes(kind)).map(
    (kind) => kindText(kind, counts, translator),
  )
  return translator.t('glance.answer', { figures, judged, counts: translator.formatList(parts) })
}

/** The answer to whether rights are better protected; no claim at the baseline or in an empty draft. */
export function answerSentence(
  counts: VerdictCounts,
  at: CountedEdition,
  translator: Translator,
): string {
  const { edition, assessed, baseline } = at
  if (assessed !== edition) return translator.t('glance.answer.nothingFiled', { edition, assessed })
  if (edition === baseline) return translator.t('glance.answer.baseline', { baseline })
  return judgedSentence(counts, translator)
}

/** The verdicts of figures with a new definition, judged since the change of definition; null without any. */
function newSegmentSentence(
  { kinds, kindsSinceBreak }: VerdictCounts,
  translator: Translator,
): string | null {
  const judged = JUDGED.filter((kind) => kindsSinceBreak[kind] > 0)
  if (judged.length === 0) return null
  return translator.t('glance.inside', {
    count: kinds['notComparable'],
    judged: judged.reduce((sum, kind) => sum + kindsSinceBreak[kind], 0),
    counts: translator.formatList(
      judged.map((kind) => translator.t(`count.${idPart(kind)}`, { count: kindsSinceBreak[kind] })),
    ),
  })
}

/** The year that the judged figures are compared with; the counts add up to the judged figures. */
function comparedSentence(
  { judged, comparedWith }: VerdictCounts,
  baseline: number,
  translator: Translator,
): string {
  const parts = (['baseline', 'later', 'own'] as const)
    .filter((year) => comparedWith[year] > 0)
    .map((year) => translator.t(`glance.with.${year}`, { count: comparedWith[year], baseline }))
  return translator.t('glance.compared', { judged, parts: translator.formatList(parts) })
}

/**
 * Why the other figures cannot be judged, and the verdicts within new segments: together with the answer
 * every figure is counted once. Begins with the expected false positives, where given.
 */
export function countSentences(
  counts: VerdictCounts,
  at: CountedEdition,
  translator: Translator,
  chance: FalsePositiveRange | null = null,
): readonly string[] {
  const { figures, judged, positions } = counts
  const all = judgedSentence(counts, translator)
  const inside = newSegmentSentence(counts, translator)
  const reasons = { count: positions.notAssessed, reasons: reasonsText(counts, translator) }
  return [
    ...(all === answerSentence(counts, at, translator) ? [] : [all]),
    ...(judged === 0 || chance === null ? [] : [chanceSentence(judged, chance, translator)]),
    ...(judged === 0 || judged === figures ? [] : [translator.t('glance.notJudged', reasons)]),
    ...(inside === null ? [] : [inside]),
  ]
}

/** Further remarks on the counts; first what the figures are compared with. */
export function countRemarks(
  counts: VerdictCounts,
  baseline: number,
  translator: Translator,
): readonly string[] {
  const { judged, positions, uncounted } = counts
  return [
    ...(judged === 0 ? [] : [comparedSentence(counts, baseline, translator)]),
    ...(positions.undirected === 0 ? [] : [translator.t('glance.undirected')]),
    ...(uncounted === 0 ? [] : [translator.t('glance.uncounted', { count: uncounted })]),
  ]
}

const POSITION_MESSAGES = {
  better: 'count.better',
  worse: 'count.worse',
  undirected: 'glance.right.undirected',
  unchanged: 'count.noClearChange',
  notAssessed: 'glance.right.notAssessed',
} as const

/** The number of figures of one right in each position, without positions that have none. */
export function standingsText(standings: PositionCounts, translator: Translator): string {
  const parts = (['better', 'worse', 'undirected', 'unchanged', 'notAssessed'] as const)
    .filter((standing) => standings[standing] > 0)
    .map((standing) => translator.t(POSITION_MESSAGES[standing], { count: standings[standing] }))
  return parts.length === 0 ? translator.t('glance.right.empty') : translator.formatList(parts)
}
