import type { ReactNode } from 'react'
import type { FollowUpStatus } from '../../model/records.ts'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { StateWord } from '../parts/StateWord.tsx'
import { useReader } from '../reader.ts'
import { writeFilters, type RecommendationFilters } from './recommendationFilters.ts'
import type { Listed } from './listed.ts'
import { countStates } from './selection.ts'

/** The number of recommendations by status; each count links to the filtered list. */
export function StateTally(props: {
  readonly filters: RecommendationFilters
  /** The recommendations that match the other filters, with any status. */
  readonly listed: readonly Listed[]
}) {
  const { words } = useReader()
  const { filters, listed } = props
  return (
    <nav className="states" aria-label={words.say('recommendations.states')}>
      <ul>
        <Choice filters={filters} state={null} count={listed.length}>
          {words.say('recommendations.states.all')}
        </Choice>
        {countStates(listed).map(({ state, count }) => (
          <Choice key={state} filters={filters} state={state} count={count}>
            <StateWord state={state} />
          </Choice>
        ))}
      </ul>
    </nav>
  )
}

function Choice(props: {
  readonly filters: RecommendationFilters
  readonly state: FollowUpStatus | null
  readonly count: number
  readonly children: ReactNode
}) {
  const { words } = useReader()
  const { filters, state } = props
  return (
    <li>
      <PlaceLink
        className="state-choice"
        to={{ page: 'recommendations', filters: writeFilters({ ...filters, state }) }}
        current={filters.state === state}
      >
        {props.children} <strong>{words.number(props.count, 0)}</strong>
      </PlaceLink>
    </li>
  )
}
