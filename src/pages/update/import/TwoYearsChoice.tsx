import { CELL } from '../../../desk/import/grid.ts'
import { readPeriod } from '../../../desk/import/periodCell.ts'
import { TWO_YEARS, type ImportPlan } from '../../../desk/import/plan.ts'
import { useDeskWords } from '../useDeskWords.ts'

/** Whether `2023 to 2024` is a school or financial year or two years together: nothing is chosen until somebody does. */
export function TwoYearsChoice(props: {
  readonly plan: ImportPlan
  /** Such a period as the table writes it; null where it has none. */
  readonly text: string | null
  readonly change: (plan: ImportPlan) => void
}) {
  const say = useDeskWords()
  const { plan, text } = props
  if (text === null) return null
  return (
    <fieldset className="import-choices">
      <legend>{say('import.twoYears', { text })}</legend>
      <p className="import-quiet">{say('import.twoYears.lead')}</p>
      {TWO_YEARS.filter((one) => one !== 'unsure').map((one) => {
        const reading = readPeriod(text, CELL.text, one)
        return (
          <label key={one}>
            <input
              type="radio"
              name="import-two-years"
              checked={plan.twoYears === one}
              onChange={() => props.change({ ...plan, twoYears: one })}
            />
            <span>
              {say(`import.twoYears.${one}`, { period: reading.ok ? reading.period : text })}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
