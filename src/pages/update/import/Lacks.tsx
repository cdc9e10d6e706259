import type { PlanFault } from '../../../desk/import/plan.ts'
import type { SayDesk } from '../../../words/desk.ts'
import { useDeskWords } from '../useDeskWords.ts'

/** What has to be said before a table can be read. */
export function Lacks(props: { readonly faults: readonly PlanFault[] }) {
  const say = useDeskWords()
  return (
    <div className="import-lacks" role="status">
      <p>{say('import.lacks', { count: props.faults.length })}</p>
      <ul>
        {props.faults.map((fault) => (
          <li key={`${fault.kind} ${fault.field}`}>{sentence(fault, say)}</li>
        ))}
      </ul>
    </div>
  )
}

function sentence(fault: PlanFault, say: SayDesk): string {
  if (fault.kind === 'missing') return say(`import.lacks.${fault.field}`)
  const use = say(`import.use.${fault.field as 'value'}`)
  return say(`import.lacks.${fault.kind}`, { use })
}
