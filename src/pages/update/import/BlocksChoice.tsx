import { BLOCK, type ImportPlan } from '../../../desk/import/plan.ts'
import type { TableBlock } from '../../../desk/import/result.ts'
import { useDeskWords } from '../useDeskWords.ts'

/** Which of several tables in one sheet is meant: nothing is chosen until somebody does. */
export function BlocksChoice(props: {
  readonly plan: ImportPlan
  readonly blocks: readonly TableBlock[]
  readonly change: (plan: ImportPlan) => void
  readonly look: (sheet: number, headerRow: number | null) => void
}) {
  const say = useDeskWords()
  const { plan, blocks } = props
  if (blocks.length === 0) return null
  const choose = (row: number) => {
    if (row === plan.headerRow)
      props.change({ ...plan, rows: { ...plan.rows, [BLOCK]: String(row) } })
    else props.look(plan.sheet, row)
  }
  return (
    <fieldset className="import-choices">
      <legend>{say('import.blocks')}</legend>
      {blocks.map(({ row, line, title }) => (
        <label key={row}>
          <input
            type="radio"
            name="import-blocks"
            checked={plan.rows[BLOCK] === String(row)}
            onChange={() => choose(row)}
          />
          <span>{say('import.blocks.row', { line, title })}</span>
        </label>
      ))}
    </fieldset>
  )
}
