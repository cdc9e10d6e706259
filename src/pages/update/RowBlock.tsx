import { useRef, useState, type ReactNode } from 'react'
import { useInView } from '../../charts/react/useInView.ts'
import './rowBlock.css'

/** In a longer table only the rows near the viewport are rendered. */
const MAX_RENDERED = 200
/** Number of rows rendered together. */
const BLOCK_ROWS = 20

/** Rows in blocks that are rendered separately; one block if the page has few rows. */
export function splitRows<Row>(
  rows: readonly Row[],
  rowsOfPage: number,
): readonly { readonly rows: readonly Row[]; readonly first: number }[] {
  if (rowsOfPage <= MAX_RENDERED) return [{ rows, first: 0 }]
  return Array.from({ length: Math.ceil(rows.length / BLOCK_ROWS) }, (_, block) => ({
    rows: rows.slice(block * BLOCK_ROWS, (block + 1) * BLOCK_ROWS),
    first: block * BLOCK_ROWS,
  }))
}

/** Whether a page has too many rows to render them all: then its tables state their row count. */
export function isLong(rowsOfPage: number): boolean {
  return rowsOfPage > MAX_RENDERED
}

interface Props {
  /** Number of rows, and the row number of the first in its table, counted with the header from 1. */
  readonly rows: number
  readonly firstRow: number
  readonly columns: number
  /** Text in place of rows that are not rendered: for search in the page and for screen readers. */
  readonly text: () => string
  readonly children: () => ReactNode
}

/** Some rows of a long table, rendered once they come near the viewport, and from then on. */
export function RowBlock(
  props: Props & { readonly isRequested?: boolean; readonly rendersAll: boolean },
) {
  const { rendersAll, isRequested = false, ...block } = props
  // A requested row keeps its focus: it stays rendered.
  const [wasRequested, setWasRequested] = useState(isRequested)
  if (isRequested && !wasRequested) setWasRequested(true)
  return rendersAll || isRequested || wasRequested ? (
    <tbody>{block.children()}</tbody>
  ) : (
    <LazyBlock {...block} />
  )
}

function LazyBlock({ rows, firstRow, columns, text, children }: Props) {
  const body = useRef<HTMLTableSectionElement>(null)
  const isInView = useInView(body, '800px 0px')
  return (
    <tbody ref={body}>
      {isInView ? (
        children()
      ) : (
        <tr aria-rowindex={firstRow}>
          <td colSpan={columns}>
            <div className="far-rows" style={{ '--rows': rows } as React.CSSProperties}>
              {text()}
            </div>
          </td>
        </tr>
      )}
    </tbody>
  )
}
