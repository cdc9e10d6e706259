import type { ReactNode } from 'react'
import {
  toPlainText,
  type Block,
  type Figure,
  type List,
  type Paragraph,
  type Table,
} from '../../report/document/blocks.ts'
import { toElementId } from './documentLinks.ts'
import { Inline } from './Inline.tsx'
import './document.css'

/** Draws a figure; a page without figures has none. */
export type FigureRenderer = (figure: Figure) => ReactNode

/** One block of a document on a page. */
export function BlockView(props: {
  readonly block: Block
  readonly renderFigure?: FigureRenderer
}) {
  const { block, renderFigure } = props
  switch (block.kind) {
    case 'heading': {
      // The title of the page is the h1, that of a chapter the h2.
      const Heading = `h${block.level + 1}` as 'h3' | 'h4' | 'h5'
      return (
        <Heading id={toElementId(block.id)}>
          <Inline content={block.content} />
        </Heading>
      )
    }
    case 'paragraph':
      return <ParagraphView block={block} />
    case 'list':
      return <ListView block={block} />
    case 'table':
      return <TableView block={block} />
    case 'figure':
      return renderFigure?.(block)
  }
}

const CLASS_NAMES: Readonly<Record<Paragraph['variant'], string | undefined>> = {
  normal: undefined,
  none: 'report-none',
  intro: 'report-intro',
  lead: 'lead',
  verdict: 'report-verdict',
  quiet: 'report-quiet',
}

function ParagraphView({ block }: { readonly block: Paragraph }) {
  const { content, variant, isFolded } = block
  const [label, ...rest] = content
  if (isFolded && label)
    return (
      <details className="ds-details report-folded">
        <summary>
          <Inline content={[label]} />
        </summary>
        <div>
          <p>
            <Inline content={rest} />
          </p>
        </div>
      </details>
    )
  return (
    <p className={CLASS_NAMES[variant]}>
      <Inline content={content} linkClass={variant === 'lead' ? 'title-link' : 'ds-link'} />
    </p>
  )
}

function ListView({ block: { ordered, items } }: { readonly block: List }) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List className="report-list">
      {items.map((item, index) => (
        <li key={index}>
          <Inline content={item} />
        </li>
      ))}
    </List>
  )
}

function TableView({ block }: { readonly block: Table }) {
  const { caption, notes = [], isFolded } = block
  const content = (
    <>
      <TableGrid block={block} />
      {notes.length > 0 && (
        <ul className="report-list report-table-notes">
          {notes.map((note, index) => (
            <li key={index}>
              <Inline content={note} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
  if (!isFolded) return content
  return (
    <details className="ds-details report-folded">
      <summary>
        <Inline content={caption} />
      </summary>
      <div>{content}</div>
    </details>
  )
}

function TableGrid({ block }: { readonly block: Table }) {
  const { caption, head, rows, widths, isFolded } = block
  return (
    // Wider than a phone, a table scrolls by itself, also by keyboard.
    <div className="scroll" tabIndex={0} role="region" aria-label={toPlainText(caption)}>
      <table className={widths ? 'ds-table report-texts' : 'ds-table report-numbers'}>
        {!isFolded && (
          <caption>
            <Inline content={caption} />
          </caption>
        )}
        <thead>
          <tr>
            {head.map((cell, index) => (
              <th scope="col" key={index}>
                <Inline content={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) =>
            row.kind === 'across' ? (
              <tr className="report-across" key={index}>
                <td colSpan={head.length}>
                  <Inline content={row.content} />
                </td>
              </tr>
            ) : (
              <tr className={row.strong ? 'report-strong' : undefined} key={index}>
                {row.cells.map((cell, column) => {
                  const Cell = column === 0 ? 'th' : 'td'
                  return (
                    <Cell scope={column === 0 ? 'row' : undefined} key={column}>
                      <Inline content={cell} />
                    </Cell>
                  )
                })}
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  )
}
