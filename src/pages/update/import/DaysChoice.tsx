import { DAYS, type ImportPlan } from '../../../drafts/import/importPlan.ts'
import { RadioChoice } from './RadioChoice.tsx'
import { useTranslator } from '../../../components/useTranslator.ts'

/** Asks which period a day such as `2026-06-30` means. */
export function DaysChoice(props: {
  readonly plan: ImportPlan
  /** Such a period as written in the table; null if there is none. */
  readonly text: string | null
  readonly change: (plan: ImportPlan) => void
}) {
  const { t } = useTranslator()
  const { plan, text } = props
  if (text === null) return null
  const periods = { year: text.slice(0, 4), month: `${text.slice(0, 4)}-M${text.slice(5, 7)}` }
  return (
    <RadioChoice
      name="import-days"
      legend={t('import.days', { text })}
      lead={t('import.days.lead')}
      options={DAYS.flatMap((value) =>
        value === 'unsure'
          ? []
          : [{ value, label: t(`import.days.${value}`, { period: periods[value] }) }],
      )}
      answer={plan.days === 'unsure' ? undefined : plan.days}
      choose={(days) => props.change({ ...plan, days })}
    />
  )
}
