import { indicatorsAt } from '../../model/dataset.ts'
import { useStore } from '../../state/useStore.ts'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { SaidText } from '../parts/SaidText.tsx'
import { safeHref } from '../parts/safeHref.ts'
import { useReader } from '../reader.ts'
import { usePageTitle } from '../usePageTitle.ts'
import { LicenceTexts } from './LicenceTexts.tsx'
import './about.css'

/** Purpose, method, sources, reuse, accessibility. */
export default function AboutPage() {
  const { dataset, words, edition } = useReader()
  const isOneFile = useStore(
    ({ loaded }) => loaded.kind === 'loaded' && loaded.freshness === 'in one file',
  )
  usePageTitle(words.say('about.title'))
  const city = words.text(dataset.city.title)
  const indicators = indicatorsAt(dataset, edition.edition)
  return (
    <article className="page about prose">
      <h1>{words.say('about.title')}</h1>
      <p className="lead">
        {words.say('about.what', { city: city.text, baseline: dataset.baseline })}
      </p>
      <p>{words.say('about.chain')}</p>
      <p>{words.say('about.editions')}</p>
      <h2>{words.say('about.method')}</h2>
      <p>{words.say('about.method.text')}</p>
      <p>
        <PlaceLink to={{ page: 'method', section: null }}>
          {words.say('about.method.more')}
        </PlaceLink>
      </p>
      <h2>{words.say('about.never')}</h2>
      <ul>
        <li>{words.say('about.never.verdict')}</li>
        <li>{words.say('about.never.break')}</li>
        <li>{words.say('about.never.source')}</li>
        <li>{words.say('about.never.colour')}</li>
        <li>{words.say('about.never.reader')}</li>
      </ul>
      <h2>{words.say('about.sources')}</h2>
      <p>{words.say('about.sources.how')}</p>
      <div className="scroll" tabIndex={0} role="region" aria-label={words.say('about.sources')}>
        <table className="ds-table">
          <thead>
            <tr>
              <th scope="col">{words.say('about.sources.indicator')}</th>
              <th scope="col">{words.say('about.sources.source')}</th>
              <th scope="col">{words.say('about.sources.licence')}</th>
            </tr>
          </thead>
          <tbody>
            {indicators.map((indicator) => {
              const href = safeHref(indicator.sourceUrl)
              const source = words.text(indicator.source)
              return (
                <tr key={indicator.id}>
                  <th scope="row">
                    <PlaceLink
                      to={{ page: 'indicator', indicator: indicator.id, area: null, group: null }}
                    >
                      <SaidText said={words.text(indicator.title)} />
                    </PlaceLink>
                  </th>
                  <td>
                    {href ? (
                      <a className="ds-link" href={href} rel="noreferrer">
                        <SaidText said={source} />
                      </a>
                    ) : (
                      <SaidText said={source} />
                    )}
                  </td>
                  <td>{indicator.licence}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <h2>{words.say('about.reuse')}</h2>
      <p>{words.say('about.reuse.text')}</p>
      {!isOneFile && (
        <p>
          <a className="ds-link" href="indicators/datapackage.json">
            {words.say('about.reuse.package')}
          </a>
        </p>
      )}
      <h2>{words.say('about.access')}</h2>
      <p>{words.say('about.access.text')}</p>
      <p>{words.say('about.access.known')}</p>
      <h2>{words.say('about.browsers')}</h2>
      <p>{words.say('about.browsers.text')}</p>
      <h2>{words.say('about.problems')}</h2>
      <p>
        <PlaceLink to={{ page: 'problems' }}>{words.say('about.problems.see')}</PlaceLink>
      </p>
      {isOneFile ? (
        <LicenceTexts />
      ) : (
        <p>
          {words.say('about.licences')}{' '}
          <a className="ds-link" href="licences.txt">
            {words.say('about.licences.all')}
          </a>
        </p>
      )}
    </article>
  )
}
