import type { Records } from '../../model/records.ts'
import type { LackingFollowUp } from '../../report/readiness.ts'
import { formatDate } from '../../i18n/dates.ts'
import { RouteLink } from '../../components/RouteLink.tsx'
import { Localized } from '../../components/Localized.tsx'
import { StatusLabel } from '../../components/StatusLabel.tsx'
import { usePageContext } from '../../components/pageContext.ts'

/** Open recommendations that nobody has followed up in this edition. */
export function MissingFollowUps(props: {
  readonly followUps: readonly LackingFollowUp[]
  readonly records: Records
}) {
  const { translator } = usePageContext()
  const { t } = translator
  return (
    <ul>
      {props.followUps.map(({ recommendation: id, state, lastHeard }) => {
        const record = props.records.recommendations.find((candidate) => candidate.id === id)
        return (
          <li key={id}>
            <RouteLink to={{ page: 'recommendation', recommendation: id }}>
              {id}
              {': '}
              <Localized text={translator.localize(record?.recommendation ?? {})} />
            </RouteLink>
            <span className="readiness-small">
              <StatusLabel status={state} />
              {', '}
              {lastHeard === null
                ? t('readiness.followUp.never')
                : t('readiness.followUp.last', { date: formatDate(lastHeard, translator.lang) })}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
