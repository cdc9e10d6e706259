import type { ReactNode } from 'react'
import { BlockView } from '../../components/document/BlockView.tsx'
import { toElementId } from '../../components/document/documentLinks.ts'
import { Localized } from '../../components/Localized.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import type { Block, ChapterHead } from '../../report/document/blocks.ts'
import type { LazyChapter } from '../../report/document/reportDocument.ts'
import { FigureView } from './FigureView.tsx'
import { getArrivalProps } from './sections.ts'

/** A chapter with its number and title. In print it begins a new page, unless it runs on. */
export function ChapterFrame(props: {
  readonly chapter: ChapterHead
  readonly number: number
  readonly children: ReactNode
}) {
  const { chapter, number, children } = props
  const { part, title, runsOn } = chapter
  const { route } = usePageContext()
  const id = toElementId(part)
  return (
    <section
      className={runsOn ? 'report-chapter report-runs-on' : 'report-chapter'}
      aria-labelledby={id}
    >
      <h2 id={id} tabIndex={-1} {...getArrivalProps(route.target, part)}>
        <span className="report-number">{number}</span> <Localized text={title} />
      </h2>
      {children}
    </section>
  )
}

/** A chapter of the document with links to further pages before and after it. */
export function ChapterView(props: {
  readonly chapter: LazyChapter
  readonly before: ReactNode
  readonly after: ReactNode
}) {
  const { chapter, before, after } = props
  return (
    <ChapterFrame chapter={chapter} number={chapter.number}>
      {before}
      {groupItems(chapter.getBlocks()).map(({ item, blocks }, index) =>
        item === null ? (
          <Blocks key={index} blocks={blocks} />
        ) : (
          <section key={index} className={`report-item report-item-${item}`}>
            <Blocks blocks={blocks} />
          </section>
        ),
      )}
      {after}
    </ChapterFrame>
  )
}

interface Group {
  readonly item: 'indicator' | 'recommendation' | null
  readonly blocks: Block[]
}

/** Splits blocks at headings: the blocks below the heading of an item are one group. */
function groupItems(blocks: readonly Block[]): readonly Group[] {
  const groups: Group[] = [{ item: null, blocks: [] }]
  for (const block of blocks) {
    if (block.kind === 'heading') groups.push({ item: block.item ?? null, blocks: [] })
    groups.at(-1)!.blocks.push(block)
  }
  return groups
}

/** In print, a heading stays on one page with what follows it up to the figure. */
function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  const figure = blocks.findIndex(({ kind }) => kind === 'figure')
  const view = (block: Block, index: number) => (
    <BlockView
      key={index}
      block={block}
      renderFigure={(drawn) => <FigureView key={drawn.id} figure={drawn} />}
    />
  )
  return (
    <>
      {figure >= 0 && <div className="keep-together">{blocks.slice(0, figure + 1).map(view)}</div>}
      {blocks.slice(figure + 1).map(view)}
    </>
  )
}
