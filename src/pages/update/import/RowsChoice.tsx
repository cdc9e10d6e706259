import type { ImportPlan } from '../../../desk/import/plan.ts'
import type { RowQuestion } from '../../../desk/import/rowSurvey.ts'
import { RadioChoice, type RadioOption } from './RadioChoice.tsx'
import { useTranslator } from '../../useTranslator.ts'

/** A column of ages has about a hundred values. */
const SHOWN = 110

/** Asks which rows to read if an unread feature distinguishes them; all texts are listed, nothing is preselected. */
export function RowsChoice(props: {
  readonly plan: ImportPlan
  readonly questions: readonly RowQuestion[]
  readonly change: (plan: ImportPlan) => void
}) {
  const { plan, questions } = props
  return questions.map((question) => (
    <RowsQuestion
      key={question.key}
      question={question}
      choose={(answer) => props.change({ ...plan, rows: { ...plan.rows, [question.key]: answer } })}
    />
  ))
}

function RowsQuestion(props: {
  readonly question: RowQuestion
  readonly choose: (answer: string | null) => void
}) {
  const { say } = useTranslator()
  const { question, choose } = props
  const { key, heading, position, suggestion, answer } = question
  const first = question.texts.filter(({ text }) => text === suggestion)
  const texts = [...first, ...question.texts.filter(({ text }) => text !== suggestion)]
  const more = texts.length - SHOWN
  const name = (text: string) => (text === '' ? say('import.rows.blank') : text)
  const options: readonly RadioOption<string | null>[] = [
    ...texts.slice(0, SHOWN).map(({ text, count }) => ({
      value: text,
      label: say(text === suggestion ? 'import.rows.suggested' : 'import.rows.text', {
        text: name(text),
        count,
      }),
    })),
    { value: null, label: say('import.rows.any') },
  ]
  return (
    <>
      <RadioChoice
        name={`import-rows-${key}`}
        legend={say('import.rows', { kind: kindOf(question), heading, position: position ?? 0 })}
        lead={say(texts.length === 1 ? 'import.rows.lead.one' : 'import.rows.lead')}
        options={options}
        answer={answer}
        choose={choose}
      />
      {more > 0 && <p>{say('import.rows.more', { count: more })}</p>}
    </>
  )
}

function kindOf({ kind, heading }: RowQuestion): string {
  if (kind === 'line above') return 'above'
  return kind === 'column' && heading === '' ? 'blank' : kind
}
