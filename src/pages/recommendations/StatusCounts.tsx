import type { ReactNode } from 'react'
import type { FollowUpStatus } from '../../model/records.ts'
import { RouteLink } from '../../components/RouteLink.tsx'
import { StatusLabel } from '../../components/StatusLabel.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { formatFilters, type RecommendationFilters } from './recommendationFilters.ts'
import type { ListedRecommendation } from '../../components/listRecommendations.ts'
import { countStatuses } from './filterRecommendations.ts'

/** The number of recommendations by status; each count links to the filtered list. */
export function StatusCounts(props: {
  readonly filters: RecommendationFilters
  /** The recommendations that match the other filters, with any status. */
  readonly listed: readonly ListedRecommendation[]
}) {
  const { translator } = usePageContext()
  const { filters, listed } = props
  return (
    <nav className="states" aria-label={translator.t('recommendations.states')}>
      <ul>
        <StatusChoice filters={filters} state={null} count={listed.length}>
          {translator.t('recommendations.states.all')}
        </StatusChoice>
        {countStatuses(listed).map(({ state, count }) => (
          <StatusChoice key={state} filters={filters} state={state} count={count}>
            <StatusLabel status={state} />
          </StatusChoice>
        ))}
      </ul>
    </nav>
  )
}

function StatusChoice(props: {
  readonly filters: RecommendationFilters
  readonly state: FollowUpStatus | null
  readonly count: number
  readonly children: ReactNode
}) {
  const { translator } = usePageContext()
  const { filters, state } = props
  return (
    <li>
      <RouteLink
        className="state-choice"
        to={{ page: 'recommendations', filters: formatFilters({ ...filters, state }) }}
        isCurrent={filters.state === state}
      >
        {props.children} <strong>{translator.formatNumber(props.count, 0)}</strong>
      </RouteLink>
    </li>
  )
}
