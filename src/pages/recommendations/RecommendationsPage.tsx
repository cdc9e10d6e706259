import type { Records } from '../../model/records.ts'
import { RecommendationLine } from '../parts/RecommendationLine.tsx'
import { RecordsWaiting } from '../parts/RecordsWaiting.tsx'
import { useReader } from '../reader.ts'
import { usePageTitle } from '../usePageTitle.ts'
import { Filters } from './Filters.tsx'
import { StateTally } from './StateTally.tsx'
import { readFilters, type RecommendationFilters } from './recommendationFilters.ts'
import { listedAt, type Listed } from './listed.ts'
import { selected } from './selection.ts'
import './recommendations.css'

/** All recommendations up to the edition, filtered by the route. */
export default function RecommendationsPage(props: { readonly filters: readonly string[] }) {
  const { dataset, edition, words } = useReader()
  usePageTitle(words.say('nav.recommendations'))
  return (
    <article className="page recommendations">
      <header>
        <p className="eyebrow">
          {words.say('recommendations.eyebrow', { edition: edition.edition })}
        </p>
        <h1>{words.say('recommendations.title')}</h1>
        <p className="lead">{words.say('recommendations.lead', { edition: edition.edition })}</p>
      </header>
      {dataset.records ? (
        <Found records={dataset.records} filters={readFilters(props.filters)} />
      ) : (
        <RecordsWaiting />
      )}
    </article>
  )
}

function Found(props: { readonly records: Records; readonly filters: RecommendationFilters }) {
  const { records, filters } = props
  const { dataset, edition, words } = useReader()
  const all = listedAt(records, edition.edition, dataset.editions)
  if (all.length === 0) return <p>{words.say('records.none')}</p>
  const shown = selected(all, filters, dataset.languages)
  const ofEveryState = selected(all, { ...filters, state: null }, dataset.languages)
  return (
    <>
      <Filters filters={filters} all={all} />
      <StateTally filters={filters} listed={ofEveryState} />
      <p className="recommendations-count" role="status">
        {words.say('recommendations.count', { shown: shown.length, all: all.length })}
      </p>
      {shown.length === 0 && <p>{words.say('recommendations.empty')}</p>}
      {[...new Set(shown.map(({ recommendation }) => recommendation.edition))].map((made) => (
        <Made
          key={made}
          edition={made}
          listed={shown.filter(({ recommendation }) => recommendation.edition === made)}
        />
      ))}
    </>
  )
}

/** The recommendations of one edition. */
function Made(props: { readonly edition: number; readonly listed: readonly Listed[] }) {
  const { words } = useReader()
  const id = `made-${props.edition}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.say('recommendations.year', { edition: props.edition })}</h2>
      <ul className="recommendation-lines">
        {props.listed.map((one) => (
          <RecommendationLine key={one.recommendation.id} {...one} />
        ))}
      </ul>
    </section>
  )
}
