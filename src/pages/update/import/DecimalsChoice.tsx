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
    <div className="import-field">
      <label htmlFor="import-decimals">{t('import.decimals')}</label>
      <select
        id="import-decimals"
        className="ds-input"
        value={props.plan.decimals}
        onChange={({ target }) =>
          props.change({ ...props.plan, decimals: target.value as Decimals })
        }
      >
        {CHOICES.map((one) => (
          <option key={one} value={one}>
            {t(`import.decimals.${idPart(one)}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
