import type { ImportPlan, PlanFault } from '../../../drafts/import/importPlan.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import type { Translate } from '../../../i18n/catalogue.ts'
import { useTranslator } from '../../../components/useTranslator.ts'
import { idPart } from '../../../i18n/idPart.ts'

/** What is missing before a table can be read. */
export function PlanFaultList(props: {
  readonly faults: readonly PlanFault[]
  readonly plan: ImportPlan
  readonly change: (plan: ImportPlan) => void
}) {
  const { t } = useTranslator()
  const { dataset, translator } = usePageContext()
  const { plan } = props
  const { id, title } = dataset.city
  const city = translator.localize(title).text || id
  return (
    <div className="import-lacks" role="status">
      <p>{t('import.lacks', { count: props.faults.length })}</p>
      <ul>
        {props.faults.map((fault) => (
          <li key={`${fault.kind} ${fault.field}`}>
            {formatFault(fault, city, t)}{' '}
            {fault.field === 'area' && (
              <button
                type="button"
                className="ds-button"
                data-variant="secondary"
                onClick={() => props.change({ ...plan, fixed: { ...plan.fixed, area: id } })}
              >
                {t('import.lacks.area.yes', { city })}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function formatFault(fault: PlanFault, city: string, t: Translate): string {
  if (fault.kind === 'missing') return t(`import.lacks.${fault.field}`, { city })
  const use = t(`import.use.${fault.field as 'value'}`)
  return t(`import.lacks.${idPart(fault.kind)}`, { use })
}
