import type { ReactNode } from 'react'
import type { Place } from '../../state/address.ts'
import { hrefTo, useReader } from '../reader.ts'

/** A link to another page of the same edition in the same language. */
export function PlaceLink(props: {
  readonly to: Place
  readonly className?: string
  /** Whether the page currently shows this choice. */
  readonly current?: boolean
  readonly children: ReactNode
}) {
  const { address } = useReader()
  return (
    <a
      className={props.className ?? 'ds-link'}
      href={hrefTo(address, props.to)}
      aria-current={props.current ? 'true' : undefined}
    >
      {props.children}
    </a>
  )
}
