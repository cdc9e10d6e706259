import type { ReactNode } from 'react'
import type { PageRoute } from '../app/state/route.ts'
import { formatHref, usePageContext } from './pageContext.ts'

/** Scrolls to an element and focuses it, since the hash is the route. Opens it if it is `<details>`. */
export function focusAnchor(id: string): void {
  const element = document.getElementById(id)
  const isDetails = element instanceof HTMLDetailsElement
  if (isDetails) element.open = true
  const target = isDetails ? element.querySelector('summary') : element
  target?.scrollIntoView()
  target?.focus({ preventScroll: true })
}

/**
 * A link to a section of a page. If this page has the element `anchor`, the link focuses it and keeps
 * the route; otherwise it opens the route of the section.
 */
export function AnchorLink(props: {
  readonly to: PageRoute
  readonly anchor: string
  readonly className?: string | undefined
  readonly label?: string | undefined
  readonly children: ReactNode
}) {
  const { route } = usePageContext()
  return (
    <a
      className={props.className ?? 'ds-link'}
      href={formatHref(route, props.to)}
      aria-label={props.label}
      onClick={(event) => {
        const isPlainClick =
          !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0
        if (!isPlainClick || !document.getElementById(props.anchor)) return
        event.preventDefault()
        focusAnchor(props.anchor)
      }}
    >
      {props.children}
    </a>
  )
}
