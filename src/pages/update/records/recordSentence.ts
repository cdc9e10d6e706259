import type { Problem } from '../../../model/problem.ts'
import { problemMessageId } from '../../../words/problems/id.ts'
import { problemSentence } from '../../../words/problems/sentence.ts'
import type { FieldMessage } from '../../parts/FormField.tsx'
import type { MessageId } from '../../../words/catalogue.ts'
import type { Words } from '../../../words/words.ts'

/** Messages of the form: it has no lines and columns, and leaves nothing out. */
const OWN = {
  'constraint-error/required': 'form.required',
  'constraint-error/choice': 'form.choice',
  'constraint-error/enum': 'form.choice',
  'type-error/date': 'form.date',
  'type-error/number': 'form.number',
  'type-error/percent-sign': 'form.number',
  'type-error/two-numbers': 'form.number',
  'type-error/whole-number': 'form.wholeNumber',
  'primary-key': 'form.twice',
  'other-edition': 'form.otherEdition',
  'after-every-edition': 'form.afterEveryEdition',
  'id-form': 'form.idForm',
  month: 'form.month',
  year: 'form.year',
  'toward-without-target': 'form.towardWithoutTarget',
  'money-unit': 'form.moneyUnit',
  'rewrites-report': 'form.rewritesReport',
  'source-missing': 'form.source',
} as const satisfies Readonly<Record<string, MessageId>>

/** The message of a problem in a form field. */
export function fieldMessage(problem: Problem, words: Words): FieldMessage {
  const { severity } = problem
  const kind = words.say(severity === 'error' ? 'form.error' : 'form.warning')
  return { severity, kind, sentence: sentenceOf(problem, words) }
}

function sentenceOf(problem: Problem, words: Words): string {
  const id = problemMessageId(problem)
  if (!Object.hasOwn(OWN, id)) return problemSentence(problem, words)
  return words.say(OWN[id as keyof typeof OWN], {
    text: problem.text,
    hasOffer: 'offer' in problem.detail ? 'yes' : 'no',
    offer: '',
    choices: '',
    edition: '',
    ...problem.detail,
  })
}
