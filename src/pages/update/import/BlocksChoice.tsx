import { BLOCK_KEY, type ImportPlan } from '../../../drafts/import/importPlan.ts'
import type { TableBlock } from '../../../drafts/import/result.ts'
import { RadioChoice } from './RadioChoice.tsx'
import { useTranslator } from '../../../components/useTranslator.ts'

/** Chooses one of several tables in a sheet. */
export function BlocksChoice(props: {
  readonly plan: ImportPlan
  readonly blocks: readonly TableBlock[]
  readonly change: (plan: ImportPlan) => void
  readonly selectSheet: (sheet: number, headerRow: number | null) => void
}) {
  const { t } = useTranslator()
  const { plan, blocks } = props
  if (blocks.length === 0) return null
  const choose = (row: number) => {
    if (row === plan.headerRow)
      props.change({ ...plan, rows: { ...plan.rows, [BLOCK_KEY]: String(row) } })
    else props.selectSheet(plan.sheet, row)
  }
  const answer = plan.rows[BLOCK_KEY]
  return (
    <RadioChoice
      name="import-blocks"
      legend={t('import.blocks')}
      options={blocks.map(({ row, line, title }) => ({
        value: row,
        label: t('import.blocks.row', { line, title }),
      }))}
      answer={answer === String(plan.headerRow) ? plan.headerRow : undefined}
      choose={choose}
    />
  )
}
