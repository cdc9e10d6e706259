import type { ReactNode } from 'react'
import { AnchorLink } from '../../components/AnchorLink.tsx'
import { toAnchor } from './sections.ts'

/** A link to a chapter, figure or source of the report. */
export function JumpLink(props: {
  readonly part: string
  /** The anchor of the target if it differs from the part's, such as one source of the list. */
  readonly anchor?: string
  readonly className?: string
  readonly label?: string
  readonly children: ReactNode
}) {
  return (
    <AnchorLink
      to={{ page: 'report', part: props.part }}
      anchor={toAnchor(props.anchor ?? props.part)}
      className={props.className}
      label={props.label}
    >
      {props.children}
    </AnchorLink>
  )
}
