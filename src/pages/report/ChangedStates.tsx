import { RouteLink } from '../../components/RouteLink.tsx'
import { StatusIcon } from '../../components/StatusIcon.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { lowerCaseLabel } from '../../i18n/lowerCaseLabel.ts'
import { useReport } from './reportContext.ts'
import { idPart } from '../../i18n/idPart.ts'

/** Recommendations whose state is not that of the edition before. The evidence stands with each. */
export function ChangedStates({ ids }: { readonly ids: readonly string[] }) {
  const { translator } = usePageContext()
  const { report } = useReport()
  const { t } = translator
  const { lastYear, earlier, others } = report.followUp
  const items = [lastYear, earlier, others].flatMap((section) => section.items)
  if (ids.length === 0) return <p className="report-none">{translator.t('records.none')}</p>
  return (
    <ul className="report-clear">
      {items
        .filter(({ recommendation }) => ids.includes(recommendation.id))
        .map(({ recommendation, state, stateBefore, newFollowUps }) => (
          <li key={recommendation.id}>
            <StatusIcon status={state} />{' '}
            <RouteLink to={{ page: 'recommendation', recommendation: recommendation.id }}>
              {recommendation.id}
            </RouteLink>
            {': '}
            {t('report.data.state', {
              state: translator.t(`state.label.${idPart(state)}`),
              before: lowerCaseLabel(
                translator.t(`state.label.${idPart(stateBefore ?? 'unknown')}`),
                translator.lang,
              ),
            })}
            {newFollowUps > 0 && `. ${t('report.followUp.why', { count: newFollowUps })}`}
          </li>
        ))}
    </ul>
  )
}
