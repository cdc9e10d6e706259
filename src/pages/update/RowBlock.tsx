import { useRef, useState, type ReactNode } from 'react'
import { useNear } from '../../charts/useNear.ts'
import './rowBlock.css'

/** Of a longer list of rows only those are drawn that come near what is seen. */
const MAX_DRAWN = 200
/** So many rows are drawn together. */
const BLOCK_ROWS = 20

/** Rows in blocks of which each is drawn by itself; one block where the whole page has few rows. */
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

/** Whether a page has so many rows that not all are drawn: then its tables say how many they have. */
export function isLong(rowsOfPage: number): boolean {
  return rowsOfPage > MAX_DRAWN
}

interface Props {
  /** How many rows it holds, and at which row of its table, counted with the header from 1, it begins. */
  readonly rows: number
  readonly firstRow: number
  readonly columns: number
  /** What stands in for rows that are not drawn: for search in the page and for screen readers. */
  readonly text: () => string
  readonly children: () => ReactNode
}

/** Some rows of a long table, drawn once they come near what is seen and from then on. */
export function RowBlock(props: Props & { readonly isWanted?: boolean; readonly whole: boolean }) {
  const { whole, isWanted = false, ...block } = props
  // A row that was asked for keeps the focus that it gets: it stays drawn.
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
