import { Localized } from '../../components/Localized.tsx'
import { formatHref, usePageContext } from '../../components/pageContext.ts'
import type { PageRoute } from '../state/route.ts'
import type { ReactNode } from 'react'

export function Navigation() {
  const { dataset, translator, route } = usePageContext()
  const currentPage = route.target
  const indicatorRight =
    currentPage.page === 'indicator'
      ? dataset.indicators.find((indicator) => indicator.id === currentPage.indicator)?.right
      : undefined
  return (
    <nav className="pages" aria-label={translator.t('nav.label')}>
      <ul>
        <NavigationItem to={{ page: 'overview' }} current={currentPage.page === 'overview'}>
          {translator.t('nav.overview')}
        </NavigationItem>
        <NavigationItem to={{ page: 'report', part: null }} current={currentPage.page === 'report'}>
          {translator.t('nav.report')}
        </NavigationItem>
        <NavigationItem
          to={{ page: 'recommendations', filters: [] }}
          current={currentPage.page === 'recommendations'}
          isInside={currentPage.page === 'recommendation'}
        >
          {translator.t('nav.recommendations')}
        </NavigationItem>
        <NavigationItem
          to={{ page: 'method', section: null }}
          current={currentPage.page === 'method'}
        >
          {translator.t('nav.method')}
        </NavigationItem>
        <NavigationItem to={{ page: 'about' }} current={currentPage.page === 'about'}>
          {translator.t('nav.about')}
        </NavigationItem>
      </ul>
      <ul aria-label={translator.t('nav.rights')}>
        {dataset.rights.map((right) => (
          <NavigationItem
            key={right.id}
            to={{ page: 'right', right: right.id }}
            current={currentPage.page === 'right' && currentPage.right === right.id}
            isInside={indicatorRight === right.id}
          >
            <Localized text={translator.localize(right.title)} />
          </NavigationItem>
        ))}
      </ul>
    </nav>
  )
}

function NavigationItem(props: {
  readonly to: PageRoute
  readonly current: boolean
  readonly isInside?: boolean
  readonly children: ReactNode
}) {
  const { route } = usePageContext()
  const current = props.current ? 'page' : props.isInside ? 'true' : undefined
  return (
    <li>
      <a href={formatHref(route, props.to)} aria-current={current}>
        {props.children}
      </a>
    </li>
  )
}
