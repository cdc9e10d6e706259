import type { ReactNode } from 'react'
import { hrefTo, useReader } from '../reader.ts'
import { anchorOf, arriveAt } from './sections.ts'

/**
 * A link to a chapter, figure or source of the report. Where that stands in this page the link moves
 * the focus there; otherwise it opens the address of `part`.
 */
export function JumpLink(props: {
  readonly part: string
  /** The anchor to arrive at where it is another than the part's, such as one source of the list. */
  readonly anchor?: string
  readonly className?: string
  readonly label?: string
  readonly children: ReactNode
}) {
  const { address } = useReader()
  const anchor = props.anchor ?? props.part
  return (
    <a
      className={props.className ?? 'ds-link'}
      href={hrefTo(address, { page: 'report', part: props.part })}
      aria-label={props.label}
      onClick={(event) => {
        const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0
        if (!isPlain || !document.getElementById(anchorOf(anchor))) return
        event.preventDefault()
        arriveAt(anchor)
      }}
    >
      {props.children}
    </a>
  )
}
