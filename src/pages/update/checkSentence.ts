import { FIGURE_STATUSES, type FigureStatus } from '../../model/status.ts'
import type { Check } from '../../desk/checks.ts'
import { problemMessageId } from '../../words/problems/id.ts'
import { problemSentence } from '../../words/problems/sentence.ts'
import type { Words } from '../../words/words.ts'
import type { MessageId, Translate } from '../../words/catalogue.ts'

/** Messages of the desk: a form leaves no row out and has no column names to mention. */
const OWN = {
  'type-error/number': 'check.number',
  'type-error/percent-sign': 'check.percentSign',
  'type-error/mark': 'check.mark',
  'type-error/mark-behind': 'check.markBehind',
  'type-error/two-numbers': 'check.twoNumbers',
  'type-error/period': 'check.period',
  'type-error/impossible-period': 'check.impossiblePeriod',
  'constraint-error/other-period': 'check.otherPeriod',
  'type-error/status': 'check.status',
  'constraint-error/limits': 'check.limits',
  'constraint-error/value': 'check.value',
  'constraint-error/value-despite-status': 'check.valueDespiteStatus',
  'constraint-error/negative': 'check.negative',
  'primary-key': 'check.twice',
  'percent-out-of-range': 'check.percentOutOfRange',
  'limits-do-not-enclose': 'check.limitsDoNotEnclose',
  'small-number': 'check.smallNumber',
  'large-jump': 'check.largeJump',
  'revision-without-note': 'check.revision',
} as const satisfies Readonly<Record<string, MessageId>>

/** Years and line numbers, which are not formatted as quantities. */
const PLAIN = new Set(['edition', 'first', 'latest'])

/** The two numbers that an ambiguous text may mean. */
const DIGITS = new Set(['thousands', 'decimal'])

function isQuantity(name: string, value: string | number): boolean {
  return DIGITS.has(name) || (typeof value === 'number' && !PLAIN.has(name))
}

/** Statuses by their names in the form. */
function statusWords(statuses: string, say: Translate): string {
  const known: readonly string[] = FIGURE_STATUSES
  return statuses
    .split(';')
    .map((one) => (known.includes(one) ? say(`status.${one as FigureStatus}`) : one))
    .join('; ')
}

/** The message of a check, for somebody who has just left the cell. */
export function checkSentence({ problem }: Check, words: Words): string {
  const id = problemMessageId(problem)
  const own = Object.hasOwn(OWN, id) ? OWN[id as keyof typeof OWN] : null
  if (own === null) return problemSentence(problem, words)
  const detail = Object.entries(problem.detail).map(([name, value]) => [
    name,
    name === 'status'
      ? statusWords(String(value), words.say)
      : isQuantity(name, value)
        ? words.loose(Number(value), 6)
        : String(value),
  ])
  return words.say(own, {
    text: problem.text,
    hasOffer: 'offer' in problem.detail ? 'yes' : 'no',
    isPublished: 'published' in problem.detail ? 'yes' : 'no',
    published: '',
    ...(Object.fromEntries(detail) as Record<string, string | number>),
  })
}
