import type { ReactNode } from 'react'
import type { Place } from '../../state/address.ts'
import { hrefTo, useReader } from '../reader.ts'

/** Scrolls to an element and moves the focus there, since the hash belongs to the route. A fold opens. */
export function arriveAt(id: string): void {
  const element = document.getElementById(id)
  const isFold = element instanceof HTMLDetailsElement
  if (isFold) element.open = true
  const target = isFold ? element.querySelector('summary') : element
  target?.scrollIntoView()
  target?.focus({ preventScroll: true })
}

/**
 * A link to a part of a page. Where the element with the id `anchor` stands in this page the link
 * moves the focus there and leaves the address alone; otherwise it opens the address of the part.
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
