import { getIndicatorsAt } from '../../model/dataset.ts'
import { useStore } from '../../app/state/useStore.ts'
import { RouteLink } from '../../components/RouteLink.tsx'
import { Localized } from '../../components/Localized.tsx'
import { toSafeHref } from '../../components/safeHref.ts'
import { Message } from '../../components/Message.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { LicenceTexts } from './LicenceTexts.tsx'
import './about.css'

/** Purpose, method, sources, reuse, accessibility. */
export default function AboutPage() {
  const { dataset, translator, edition } = usePageContext()
  const isSingleFile = useStore(
    ({ loaded }) => loaded.kind === 'loaded' && loaded.freshness === 'in one file',
  )
  usePageTitle(translator.t('about.title'))
  const city = translator.localize(dataset.city.title)
  const indicators = getIndicatorsAt(dataset, edition.edition)
  return (
    <article className="page about prose">
      <h1>{translator.t('about.title')}</h1>
      <p className="lead">
        <Message id="about.what" args={{ city, baseline: dataset.baseline }} />
      </p>
      <p>{translator.t('about.chain')}</p>
      <p>{translator.t('about.editions')}</p>
      <h2>{translator.t('about.method')}</h2>
      <p>{translator.t('about.method.text')}</p>
      <p>
        <RouteLink to={{ page: 'method', section: null }}>
          {translator.t('about.method.more')}
        </RouteLink>
      </p>
      <h2>{translator.t('about.never')}</h2>
      <ul>
        <li>{translator.t('about.never.verdict')}</li>
        <li>{translator.t('about.never.break')}</li>
        <li>{translator.t('about.never.source')}</li>
        <li>{translator.t('about.never.colour')}</li>
        <li>{translator.t('about.never.reader')}</li>
      </ul>
      <h2>{translator.t('about.sources')}</h2>
      <p>{translator.t('about.sources.how')}</p>
      <div className="scroll" tabIndex={0} role="region" aria-label={translator.t('about.sources')}>
        <table className="ds-table">
          <thead>
            <tr>
              <th scope="col">{translator.t('about.sources.indicator')}</th>
              <th scope="col">{translator.t('about.sources.source')}</th>
              <th scope="col">{translator.t('about.sources.licence')}</th>
            </tr>
          </thead>
          <tbody>
            {indicators.map((indicator) => {
              const href = toSafeHref(indicator.sourceUrl)
              const source = translator.localize(indicator.source)
              return (
                <tr key={indicator.id}>
                  <th scope="row">
                    <RouteLink
                      to={{ page: 'indicator', indicator: indicator.id, area: null, group: null }}
                    >
                      <Localized text={translator.localize(indicator.title)} />
                    </RouteLink>
                  </th>
                  <td>
                    {href ? (
                      <a className="ds-link" href={href} rel="noreferrer">
                        <Localized text={source} />
                      </a>
                    ) : (
                      <Localized text={source} />
                    )}
                  </td>
                  <td>{indicator.licence}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <h2>{translator.t('about.reuse')}</h2>
      <p>{translator.t('about.reuse.text')}</p>
      {!isSingleFile && (
        <p>
          <a className="ds-link" href="indicators/datapackage.json">
            {translator.t('about.reuse.package')}
          </a>
        </p>
      )}
      <h2>{translator.t('about.access')}</h2>
      <p>{translator.t('about.access.text')}</p>
      <p>{translator.t('about.access.known')}</p>
      <h2>{translator.t('about.browsers')}</h2>
      <p>{translator.t('about.browsers.text')}</p>
      <h2>{translator.t('about.problems')}</h2>
      <p>
        <RouteLink to={{ page: 'problems' }}>{translator.t('about.problems.see')}</RouteLink>
      </p>
      {isSingleFile ? (
        <LicenceTexts />
      ) : (
        <p>
          {translator.t('about.licences')}{' '}
          <a className="ds-link" href="licences.txt">
            {translator.t('about.licences.all')}
          </a>
        </p>
      )}
    </article>
  )
}
