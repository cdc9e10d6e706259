import type { ImportPlan, PlanFault } from '../../../desk/import/plan.ts'
import { useReader } from '../../reader.ts'
import type { Translate } from '../../../words/catalogue.ts'
import { useTranslator } from '../../useTranslator.ts'

/** What is missing before a table can be read. */
export function Lacks(props: {
  readonly faults: readonly PlanFault[]
  readonly plan: ImportPlan
  readonly change: (plan: ImportPlan) => void
}) {
  const { say } = useTranslator()
  const { dataset, words } = useReader()
  const { plan } = props
  const { id, title } = dataset.city
  const city = words.text(title).text || id
  return (
    <div className="import-lacks" role="status">
      <p>{say('import.lacks', { count: props.faults.length })}</p>
      <ul>
        {props.faults.map((fault) => (
          <li key={`${fault.kind} ${fault.field}`}>
            {sentence(fault, city, say)}{' '}
            {fault.field === 'area' && (
              <button
                type="button"
                className="ds-button"
                data-variant="secondary"
                onClick={() => props.change({ ...plan, fixed: { ...plan.fixed, area: id } })}
              >
                {say('import.lacks.area.yes', { city })}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function sentence(fault: PlanFault, city: string, say: Translate): string {
  if (fault.kind === 'missing') return say(`import.lacks.${fault.field}`, { city })
  const use = say(`import.use.${fault.field as 'value'}`)
  return say(`import.lacks.${fault.kind}`, { use })
}
