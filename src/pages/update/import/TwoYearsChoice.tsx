import { CELL } from '../../../drafts/import/files/grid.ts'
import { parsePeriodCell } from '../../../drafts/import/cells/periodCell.ts'
import { TWO_YEARS, type ImportPlan } from '../../../drafts/import/importPlan.ts'
import { RadioChoice } from './RadioChoice.tsx'
import { useTranslator } from '../../../components/useTranslator.ts'
import { idPart } from '../../../i18n/idPart.ts'

/** Asks whether `2023 to 2024` is a school or financial year or two pooled years; nothing is preselected. */
export function TwoYearsChoice(props: {
  readonly plan: ImportPlan
  /** Such a period as written in the table; null if there is none. */
  readonly text: string | null
  readonly change: (plan: ImportPlan) => void
}) {
  const { t } = useTranslator()
  const { plan, text } = props
  if (text === null) return null
  const options = TWO_YEARS.filter((value) => value !== 'unsure').map((value) => {
    const result = parsePeriodCell(text, CELL.text, value)
    const period = result.ok ? result.period : text
    return { value, label: t(`import.twoYears.${idPart(value)}`, { period }) }
  })
  return (
    <RadioChoice
      name="import-two-years"
      legend={t('import.twoYears', { text })}
      lead={t('import.twoYears.lead')}
      options={options}
      answer={plan.twoYears === 'unsure' ? undefined : plan.twoYears}
      choose={(twoYears) => props.change({ ...plan, twoYears })}
    />
  )
}
