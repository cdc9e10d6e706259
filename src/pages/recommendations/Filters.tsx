import { useId, useRef } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import { ORIGINS } from '../../model/records.ts'
import { formatRoute } from '../../app/state/route.ts'
import {
  CITY_AS_A_WHOLE,
  NO_FILTERS,
  parseFilters,
  toSlug,
  formatFilters,
  type RecommendationFilters,
} from './recommendationFilters.ts'
import { usePageContext } from '../../components/pageContext.ts'
import type { ListedRecommendation } from '../../components/listRecommendations.ts'
import { collectAddressees } from './filterRecommendations.ts'
import { idPart } from '../../i18n/idPart.ts'

/** The filters of the list; every change updates the route. */
export function Filters(props: {
  readonly filters: RecommendationFilters
  readonly all: readonly ListedRecommendation[]
}) {
  const { route, dataset, translator } = usePageContext()
  const [, navigate] = useHashLocation()
  const search = useRef<HTMLInputElement>(null)
  const { filters, all } = props
  const editions = [...new Set(all.map(({ recommendation }) => recommendation.edition))]
  const origins = ORIGINS.filter((origin) =>
    all.some(({ recommendation }) => recommendation.origin === origin),
  )
  const choose = (chosen: RecommendationFilters, replace = false) =>
    navigate(
      formatRoute({
        ...route,
        target: { page: 'recommendations', filters: formatFilters(chosen) },
      }),
      {
        replace,
      },
    )
  /** A selected value goes through the same parser as a route. */
  const createChooser = (name: string) => (value: string) => {
    const others = formatFilters(filters).filter((part) => !part.startsWith(`${name}.`))
    choose(parseFilters(value === '' ? others : [...others, `${name}.${value}`]))
  }
  return (
    <div role="search" className="filters" aria-label={translator.t('recommendations.filters')}>
      <div className="filter">
        <label htmlFor="find">{translator.t('recommendations.find')}</label>
        <input
          id="find"
          className="ds-input"
          type="search"
          ref={search}
          value={filters.find}
          onChange={({ target }) =>
            // Back undoes the whole search, not its last character.
            choose({ ...filters, find: target.value }, filters.find !== '')
          }
        />
      </div>
      <Filter
        name={translator.t('recommendations.right')}
        value={filters.right}
        choose={createChooser('right')}
        options={[
          ...dataset.rights.map(({ id, title }) => [id, translator.localize(title).text] as const),
          [CITY_AS_A_WHOLE, translator.t('recommendations.right.city')] as const,
        ]}
      />
      <Filter
        name={translator.t('recommendations.made')}
        value={filters.made === null ? null : String(filters.made)}
        choose={createChooser('made')}
        options={editions.map((edition) => [String(edition), String(edition)] as const)}
      />
      <Filter
        name={translator.t('recommendations.origin')}
        value={filters.origin && toSlug(filters.origin)}
        choose={createChooser('origin')}
        options={origins.map(
          (origin) => [toSlug(origin), translator.t(`origin.${idPart(origin)}`)] as const,
        )}
      />
      <Filter
        name={translator.t('recommendations.addressee')}
        value={filters.addressee}
        choose={createChooser('addressee')}
        options={collectAddressees(all, dataset.languages).map(
          ({ slug, name }) => [slug, translator.localize(name).text] as const,
        )}
      />
      {formatFilters(filters).length > 0 && (
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => {
            choose(NO_FILTERS)
            // The button disappears: move the focus to the search field.
            search.current?.focus()
          }}
        >
          {translator.t('recommendations.clear')}
        </button>
      )}
    </div>
  )
}

function Filter(props: {
  readonly name: string
  readonly value: string | null
  /** '' for all. */
  readonly choose: (value: string) => void
  readonly options: readonly (readonly [value: string, label: string])[]
}) {
  const { translator } = usePageContext()
  const id = useId()
  return (
    <div className="filter">
      <label htmlFor={id}>{props.name}</label>
      <select
        id={id}
        className="ds-input"
        value={props.value ?? ''}
        onChange={({ target }) => props.choose(target.value)}
      >
        <option value="">{translator.t('recommendations.all')}</option>
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}
