import type { ImportPlan } from '../../../drafts/import/importPlan.ts'
import type { RowQuestion } from '../../../drafts/import/matching/rowSurvey.ts'
import { RadioChoice, type RadioOption } from './RadioChoice.tsx'
import { useTranslator } from '../../../components/useTranslator.ts'

/** A column of ages has about a hundred values. */
const MAX_SHOWN = 110

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
  const { t } = useTranslator()
  const { question, choose } = props
  const { key, heading, position, suggestion, answer } = question
  const suggestedTexts = question.texts.filter(({ text }) => text === suggestion)
  const texts = [...suggestedTexts, ...question.texts.filter(({ text }) => text !== suggestion)]
  const hiddenCount = texts.length - MAX_SHOWN
  const formatText = (text: string) => (text === '' ? t('import.rows.blank') : text)
  const options: readonly RadioOption<string | null>[] = [
    ...texts.slice(0, MAX_SHOWN).map(({ text, count }) => ({
      value: text,
      label: t(text === suggestion ? 'import.rows.suggested' : 'import.rows.text', {
        text: formatText(text),
        count,
      }),
    })),
    { value: null, label: t('import.rows.any') },
  ]
  return (
    <>
      <RadioChoice
        name={`import-rows-${key}`}
        legend={t('import.rows', { kind: getKind(question), heading, position: position ?? 0 })}
        lead={t(texts.length === 1 ? 'import.rows.lead.one' : 'import.rows.lead')}
        options={options}
        answer={answer}
        choose={choose}
      />
      {hiddenCount > 0 && <p>{t('import.rows.more', { count: hiddenCount })}</p>}
    </>
  )
}

function getKind({ kind, heading }: RowQuestion): string {
  if (kind === 'line above') return 'above'
  return kind === 'column' && heading === '' ? 'blank' : kind
}
