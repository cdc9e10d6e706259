import { useId, useRef } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import { ORIGINS } from '../../model/records.ts'
import { writeAddress } from '../../state/address.ts'
import {
  CITY_AS_A_WHOLE,
  NO_FILTERS,
  readFilters,
  slugOf,
  writeFilters,
  type RecommendationFilters,
} from './recommendationFilters.ts'
import { useReader } from '../reader.ts'
import type { Listed } from './listed.ts'
import { addresseesIn } from './selection.ts'

/** The filters of the list; every change updates the route. */
export function Filters(props: {
  readonly filters: RecommendationFilters
  readonly all: readonly Listed[]
}) {
  const { address, dataset, words } = useReader()
  const [, go] = useHashLocation()
  const search = useRef<HTMLInputElement>(null)
  const { filters, all } = props
  const made = [...new Set(all.map(({ recommendation }) => recommendation.edition))]
  const origins = ORIGINS.filter((origin) =>
    all.some(({ recommendation }) => recommendation.origin === origin),
  )
  const choose = (chosen: RecommendationFilters, replace = false) =>
    go(
      writeAddress({
        ...address,
        place: { page: 'recommendations', filters: writeFilters(chosen) },
      }),
      {
        replace,
      },
    )
  /** A selected value goes through the same parser as a route. */
  const chooser = (name: string) => (value: string) => {
    const others = writeFilters(filters).filter((part) => !part.startsWith(`${name}.`))
    choose(readFilters(value === '' ? others : [...others, `${name}.${value}`]))
  }
  return (
    <div role="search" className="filters" aria-label={words.say('recommendations.filters')}>
      <div className="filter">
        <label htmlFor="find">{words.say('recommendations.find')}</label>
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
        name={words.say('recommendations.right')}
        value={filters.right}
        choose={chooser('right')}
        options={[
          ...dataset.rights.map(({ id, title }) => [id, words.text(title).text] as const),
          [CITY_AS_A_WHOLE, words.say('recommendations.right.city')] as const,
        ]}
      />
      <Filter
        name={words.say('recommendations.made')}
        value={filters.made === null ? null : String(filters.made)}
        choose={chooser('made')}
        options={made.map((edition) => [String(edition), String(edition)] as const)}
      />
      <Filter
        name={words.say('recommendations.origin')}
        value={filters.origin && slugOf(filters.origin)}
        choose={chooser('origin')}
        options={origins.map((origin) => [slugOf(origin), words.say(`origin.${origin}`)] as const)}
      />
      <Filter
        name={words.say('recommendations.addressee')}
        value={filters.addressee}
        choose={chooser('addressee')}
        options={addresseesIn(all, dataset.languages).map(
          ({ slug, name }) => [slug, words.text(name).text] as const,
        )}
      />
      {writeFilters(filters).length > 0 && (
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
          {words.say('recommendations.clear')}
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
  const { words } = useReader()
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
        <option value="">{words.say('recommendations.all')}</option>
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}
