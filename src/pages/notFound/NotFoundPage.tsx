import { RouteLink } from '../../components/RouteLink.tsx'
import { Localized } from '../../components/Localized.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'

/** The page for an unknown route or id, with links to other pages. */
export default function NotFoundPage({ missingId }: { readonly missingId?: string }) {
  const { dataset, translator } = usePageContext()
  usePageTitle(translator.t('notFound.title'))
  return (
    <article className="page prose">
      <h1>{translator.t('notFound.title')}</h1>
      <p>
        {missingId === undefined
          ? translator.t('notFound.address')
          : translator.t('notFound.id', { id: missingId })}
      </p>
      <h2>{translator.t('notFound.links')}</h2>
      <ul>
        <li>
          <RouteLink to={{ page: 'overview' }}>{translator.t('nav.overview')}</RouteLink>
        </li>
        {dataset.rights.map((right) => (
          <li key={right.id}>
            <RouteLink to={{ page: 'right', right: right.id }}>
              <Localized text={translator.localize(right.title)} />
            </RouteLink>
          </li>
        ))}
        <li>
          <RouteLink to={{ page: 'about' }}>{translator.t('nav.about')}</RouteLink>
        </li>
      </ul>
    </article>
  )
}
