import type { PlanPhase, ReportedAction, ReportedPlan } from '../../report/chapters/plans.ts'
import { lowerCaseLabel } from '../../i18n/lowerCaseLabel.ts'
import { formatDate } from '../../i18n/dates.ts'
import { Localized } from '../../components/Localized.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { ChapterFrame } from './ChapterFrame.tsx'
import { useReport } from './reportContext.ts'
import { SourceMarks } from './SourceMarks.tsx'
import { idPart } from '../../i18n/idPart.ts'

const PHASES: readonly PlanPhase[] = ['running', 'planned', 'not dated', 'over']

/** Action plans that had begun, running ones first, each measure with its state as far as it was known. */
export function PlansChapter() {
  const { translator } = usePageContext()
  const { report } = useReport()
  const { t } = translator
  return (
    <ChapterFrame name={{ kind: 'section', sectionName: 'plans' }}>
      {report.plans.length === 0 ? (
        <p className="report-none">{t('report.plans.none')}</p>
      ) : (
        <p>{t('report.plans.how')}</p>
      )}
      {PHASES.map((phase) => {
        const plans = report.plans.filter((plan) => plan.phase === phase)
        if (plans.length === 0) return null
        return (
          <div key={phase}>
            <h3>{t(`report.plans.${idPart(phase)}`)}</h3>
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
  const { translator } = usePageContext()
  const { t } = translator
  const name = translator.localize(plan.plan)
  return (
    <>
      <h4 lang={name.lang === translator.lang ? undefined : name.lang}>
        {plan.planPeriod === ''
          ? name.text
          : t('report.plans.name', { plan: name.text, period: plan.planPeriod })}
      </h4>
      <ul className="report-actions">
        {plan.actions.map((action) => (
          <Action key={action.action.id} measure={action} />
        ))}
      </ul>
    </>
  )
}

function Action({ measure }: { readonly measure: ReportedAction }) {
  const { translator } = usePageContext()
  const { sources } = useReport()
  const { t } = translator
  const { action, recorded } = measure
  const who = translator.localize(action.responsible).text
  const source = sources.ofRecord(action)
  return (
    <li>
      <Localized text={translator.localize(action.action)} />
      <SourceMarks numbers={source === null ? [] : [source]} />
      <span className="report-said-by">
        {recorded
          ? t(recorded.isDated ? 'report.plans.status.dated' : 'report.plans.status', {
              status: lowerCaseLabel(
                translator.t(`action.status.${idPart(recorded.status)}`),
                translator.lang,
              ),
            })
          : t('report.plans.unknown')}{' '}
        {recorded && <Localized text={translator.localize(recorded.note)} />}{' '}
        {who && t('report.plans.responsible', { who })}{' '}
        {action.due && t('report.plans.due', { date: formatDate(action.due, translator.lang) })}
      </span>
    </li>
  )
}
