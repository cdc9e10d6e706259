import { useRef, useState, type ReactNode } from 'react'
import { useNear } from '../../charts/useNear.ts'
import './rowBlock.css'

/** In a longer table only the rows near the viewport are rendered. */
const MAX_DRAWN = 200
/** Number of rows rendered together. */
const BLOCK_ROWS = 20

/** Rows in blocks that are rendered separately; one block if the page has few rows. */
export function rowBlocks<Row>(
  rows: readonly Row[],
  rowsOfPage: number,
): readonly { readonly rows: readonly Row[]; readonly first: number }[] {
  if (rowsOfPage <= MAX_DRAWN) return [{ rows, first: 0 }]
  return Array.from({ length: Math.ceil(rows.length / BLOCK_ROWS) }, (_, block) => ({
    rows: rows.slice(block * BLOCK_ROWS, (block + 1) * BLOCK_ROWS),
    first: block * BLOCK_ROWS,
  }))
}

/** Whether a page has too many rows to render them all: then its tables state their row count. */
export function isLong(rowsOfPage: number): boolean {
  return rowsOfPage > MAX_DRAWN
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
export function RowBlock(props: Props & { readonly isWanted?: boolean; readonly whole: boolean }) {
  const { whole, isWanted = false, ...block } = props
  // A requested row keeps its focus: it stays rendered.
  const [wasWanted, setWasWanted] = useState(isWanted)
  if (isWanted && !wasWanted) setWasWanted(true)
  return whole || isWanted || wasWanted ? (
    <tbody>{block.children()}</tbody>
  ) : (
    <LateBlock {...block} />
  )
}

function LateBlock({ rows, firstRow, columns, text, children }: Props) {
  const body = useRef<HTMLTableSectionElement>(null)
  const isNear = useNear(body, '800px 0px')
  return (
    <tbody ref={body}>
      {isNear ? (
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
