import type { ReactNode } from 'react'
import type { Place } from '../../state/address.ts'
import { hrefTo, useReader } from '../reader.ts'

/** Scrolls to an element and focuses it, since the hash is the route. Opens it if it is `<details>`. */
export function arriveAt(id: string): void {
  const element = document.getElementById(id)
  const isFold = element instanceof HTMLDetailsElement
  if (isFold) element.open = true
  const target = isFold ? element.querySelector('summary') : element
  target?.scrollIntoView()
  target?.focus({ preventScroll: true })
}

/**
 * A link to a section of a page. If this page has the element `anchor`, the link focuses it and keeps
 * the route; otherwise it opens the route of the section.
 */
export function AnchorLink(props: {
  readonly to: Place
  readonly anchor: string
  readonly className?: string | undefined
  readonly label?: string | undefined
  readonly children: ReactNode
}) {
  const { address } = useReader()
  return (
    <a
      className={props.className ?? 'ds-link'}
      href={hrefTo(address, props.to)}
      aria-label={props.label}
      onClick={(event) => {
        const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0
        if (!isPlain || !document.getElementById(props.anchor)) return
        event.preventDefault()
        arriveAt(props.anchor)
      }}
    >
      {props.children}
    </a>
  )
}
