import { BLOCK, type ImportPlan } from '../../../desk/import/plan.ts'
import type { TableBlock } from '../../../desk/import/result.ts'
import { RadioChoice } from './RadioChoice.tsx'
import { useTranslator } from '../../useTranslator.ts'

/** Chooses one of several tables in a sheet. */
export function BlocksChoice(props: {
  readonly plan: ImportPlan
  readonly blocks: readonly TableBlock[]
  readonly change: (plan: ImportPlan) => void
  readonly look: (sheet: number, headerRow: number | null) => void
}) {
  const { say } = useTranslator()
  const { plan, blocks } = props
  if (blocks.length === 0) return null
  const choose = (row: number) => {
    if (row === plan.headerRow)
      props.change({ ...plan, rows: { ...plan.rows, [BLOCK]: String(row) } })
    else props.look(plan.sheet, row)
  }
  const answer = plan.rows[BLOCK]
  return (
    <RadioChoice
      name="import-blocks"
      legend={say('import.blocks')}
      options={blocks.map(({ row, line, title }) => ({
        value: row,
        label: say('import.blocks.row', { line, title }),
      }))}
      answer={answer === String(plan.headerRow) ? plan.headerRow : undefined}
      choose={choose}
    />
  )
}
