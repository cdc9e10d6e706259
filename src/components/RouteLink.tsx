import type { ReactNode } from 'react'
import type { PageRoute } from '../app/state/route.ts'
import { formatHref, usePageContext } from './pageContext.ts'

/** A link to another page of the same edition in the same language. */
export function RouteLink(props: {
  readonly to: PageRoute
  readonly className?: string
  /** Whether the page currently shows this choice. */
  readonly isCurrent?: boolean
  readonly children: ReactNode
}) {
  const { route } = usePageContext()
  return (
    <a
      className={props.className ?? 'ds-link'}
      href={formatHref(route, props.to)}
      aria-current={props.isCurrent ? 'true' : undefined}
    >
      {props.children}
    </a>
  )
}
