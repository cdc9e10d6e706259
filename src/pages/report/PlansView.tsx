import type { PlanPhase, ReportedAction, ReportedPlan } from '../../report/plans.ts'
import { insideSentence } from '../../words/insideSentence.ts'
import { dateText } from '../../words/date.ts'
import { SaidText } from '../parts/SaidText.tsx'
import { useReader } from '../reader.ts'
import { ChapterFrame } from './ChapterFrame.tsx'
import { useReport } from './reportContext.ts'
import { SourceMarks } from './SourceMarks.tsx'

const PHASES: readonly PlanPhase[] = ['running', 'planned', 'not dated', 'over']

/** Action plans that had begun, running ones first, each measure with its state as far as it was known. */
export function PlansView() {
  const { words } = useReader()
  const { report } = useReport()
  const { say } = words
  return (
    <ChapterFrame name={{ kind: 'section', section: 'plans' }}>
      {report.plans.length === 0 ? (
        <p className="report-none">{say('report.plans.none')}</p>
      ) : (
        <p>{say('report.plans.how')}</p>
      )}
      {PHASES.map((phase) => {
        const plans = report.plans.filter((plan) => plan.phase === phase)
        if (plans.length === 0) return null
        return (
          <div key={phase}>
            <h3>{say(`report.plans.${phase}`)}</h3>
            {plans.map((plan) => (
              <Plan key={plan.actions[0]?.action.id} plan={plan} />
            ))}
          </div>
        )
      })}
    </ChapterFrame>
  )
}

function Plan({ plan }: { readonly plan: ReportedPlan }) {
  const { words } = useReader()
  const { say } = words
  const name = words.text(plan.plan)
  return (
    <>
      <h4 lang={name.lang === words.lang ? undefined : name.lang}>
        {plan.planPeriod === ''
          ? name.text
          : say('report.plans.name', { plan: name.text, period: plan.planPeriod })}
      </h4>
      <ul className="report-actions">
        {plan.actions.map((one) => (
          <Measure key={one.action.id} measure={one} />
        ))}
      </ul>
    </>
  )
}

function Measure({ measure }: { readonly measure: ReportedAction }) {
  const { words } = useReader()
  const { sources } = useReport()
  const { say } = words
  const { action, recorded } = measure
  const who = words.text(action.responsible).text
  const source = sources.ofRecord(action)
  return (
    <li>
      <SaidText said={words.text(action.action)} />
      <SourceMarks numbers={source === null ? [] : [source]} />
      <span className="report-said-by">
        {recorded
          ? say(recorded.isDated ? 'report.plans.status.dated' : 'report.plans.status', {
              status: insideSentence(words.say(`action.status.${recorded.status}`), words.lang),
            })
          : say('report.plans.unknown')}{' '}
        {recorded && <SaidText said={words.text(recorded.note)} />}{' '}
        {who && say('report.plans.responsible', { who })}{' '}
        {action.due && say('report.plans.due', { date: dateText(action.due, words.lang) })}
      </span>
    </li>
  )
}
