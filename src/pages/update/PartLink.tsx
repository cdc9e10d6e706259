import type { ReactNode } from 'react'
import { hrefTo, useReader } from '../reader.ts'
import type { Part } from './parts.tsx'

/** A link to another part of the open draft. */
export function PartLink(props: {
  readonly part: Part
  /** The accessible name. */
  readonly label?: string
  readonly children: ReactNode
}) {
  const { address } = useReader()
  const { place } = address
  if (place.page !== 'update') return null
  return (
    <a
      className="ds-link"
      href={hrefTo(address, { ...place, part: props.part })}
      aria-label={props.label}
    >
      {props.children}
    </a>
  )
}
