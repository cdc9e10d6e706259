import { getProblemId, type ProblemId } from '../../model/problem.ts'
import { FIGURE_STATUSES, type FigureStatus } from '../../model/status.ts'
import type { Check } from '../../drafts/check/checks.ts'
import { problemSentence } from '../../i18n/sentences/problemSentence.ts'
import type { Translator } from '../../i18n/translate.ts'
import type { MessageId, Translate } from '../../i18n/catalogue.ts'
import { idPart } from '../../i18n/idPart.ts'

/** Messages of the update pages: a form leaves no row out and has no column names to mention. */
const MESSAGE_IDS = {
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
} as const satisfies Partial<Record<ProblemId, MessageId>>

/** Years and line numbers, which are not formatted as quantities. */
const UNFORMATTED = new Set(['edition', 'first', 'latest'])

/** The two numbers that an ambiguous text may mean. */
const NUMBER_CANDIDATES = new Set(['thousands', 'decimal'])

function isQuantity(name: string, value: string | number): boolean {
  return NUMBER_CANDIDATES.has(name) || (typeof value === 'number' && !UNFORMATTED.has(name))
}

/** Statuses by their names in the form. */
function formatStatuses(statuses: string, t: Translate): string {
  const knownStatuses: readonly string[] = FIGURE_STATUSES
  return statuses
    .split(';')
    .map((status) =>
      knownStatuses.includes(status) ? t(`status.${idPart(status as FigureStatus)}`) : status,
    )
    .join('; ')
}

/** The message of a check, shown when the cell loses focus. */
export function formatCheck({ problem }: Check, translator: Translator): string {
  const id = getProblemId(problem)
  const messageId = Object.hasOwn(MESSAGE_IDS, id)
    ? MESSAGE_IDS[id as keyof typeof MESSAGE_IDS]
    : null
  if (messageId === null) return problemSentence(problem, translator)
  const detail = Object.entries(problem.detail).map(([name, value]) => [
    name,
    name === 'status'
      ? formatStatuses(String(value), translator.t)
      : isQuantity(name, value)
        ? translator.formatLooseNumber(Number(value), 6)
        : String(value),
  ])
  return translator.t(messageId, {
    text: problem.text,
    hasSuggestion: 'suggestion' in problem.detail ? 'yes' : 'no',
    isPublished: 'published' in problem.detail ? 'yes' : 'no',
    published: '',
    ...(Object.fromEntries(detail) as Record<string, string | number>),
  })
}
