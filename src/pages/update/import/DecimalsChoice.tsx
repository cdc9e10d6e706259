import { SelectField } from './SelectField.tsx'
import type { Decimals, ImportPlan } from '../../../drafts/import/importPlan.ts'
import { useTranslator } from '../../../components/useTranslator.ts'
import { idPart } from '../../../i18n/idPart.ts'

const CHOICES: readonly Decimals[] = ['unsure', 'point', 'comma', 'comma and points']

/** Number format of text cells; numbers of a workbook need none. */
export function DecimalsChoice(props: {
  readonly plan: ImportPlan
  readonly change: (plan: ImportPlan) => void
}) {
  const { t } = useTranslator()
  return (
    <SelectField
      label={t('import.decimals')}
      options={CHOICES.map((value) => ({ value, label: t(`import.decimals.${idPart(value)}`) }))}
      value={props.plan.decimals}
      onChange={(decimals) => props.change({ ...props.plan, decimals })}
    />
  )
}
