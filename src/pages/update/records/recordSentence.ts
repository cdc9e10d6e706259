import {
  getProblemId,
  type FormProblemId,
  type Problem,
  type ProblemId,
} from '../../../model/problem.ts'
import { problemSentence } from '../../../i18n/sentences/problemSentence.ts'
import type { FieldMessage } from '../../../components/FormField.tsx'
import type { MessageId } from '../../../i18n/catalogue.ts'
import type { Translator } from '../../../i18n/translate.ts'

/** Messages of the form: it has no lines and columns, and leaves nothing out. */
const MESSAGE_IDS = {
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
  'type-error/optional-year': 'form.year',
  'toward-without-target': 'form.towardWithoutTarget',
  'money-unit': 'form.moneyUnit',
  'rewrites-report': 'form.rewritesReport',
  'source-missing': 'form.source',
} as const satisfies Record<FormProblemId, MessageId> & Partial<Record<ProblemId, MessageId>>

/** The message of a problem in a form field. */
export function getFieldMessage(problem: Problem, translator: Translator): FieldMessage {
  const { severity } = problem
  const kind = translator.t(severity === 'error' ? 'form.error' : 'form.warning')
  return { severity, kind, sentence: formatProblem(problem, translator) }
}

function formatProblem(problem: Problem, translator: Translator): string {
  const id = getProblemId(problem)
  if (!Object.hasOwn(MESSAGE_IDS, id)) return problemSentence(problem, translator)
  return translator.t(MESSAGE_IDS[id as keyof typeof MESSAGE_IDS], {
    text: problem.text,
    hasSuggestion: 'suggestion' in problem.detail ? 'yes' : 'no',
    suggestion: '',
    choices: '',
    edition: '',
    ...problem.detail,
  })
}
