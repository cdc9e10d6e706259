import type { ReactNode } from 'react'
import { formatHref, usePageContext } from '../../components/pageContext.ts'
import type { Tab } from './tabNames.ts'

/** A link to another part of the open draft. */
export function TabLink(props: {
  readonly tab: Tab
  /** The accessible name. */
  readonly label?: string
  readonly children: ReactNode
}) {
  const { route } = usePageContext()
  const { target } = route
  if (target.page !== 'update') return null
  return (
    <a
      className="ds-link"
      href={formatHref(route, { ...target, part: props.tab })}
      aria-label={props.label}
    >
      {props.children}
    </a>
  )
}
