import type { ReactNode } from 'react'
import { AnchorLink } from '../../components/AnchorLink.tsx'
import { toElementId } from '../../components/document/documentLinks.ts'

/** A link to a chapter or figure of the report. */
export function JumpLink(props: { readonly part: string; readonly children: ReactNode }) {
  const { part, children } = props
  return (
    <AnchorLink to={{ page: 'report', part }} anchor={toElementId(part)}>
      {children}
    </AnchorLink>
  )
}
