import { createContext, use, useEffect, useRef, type ReactElement } from 'react'
import { useWidth } from '../../charts/react/useWidth.ts'
import { useProgressiveRendering } from '../../components/useProgressiveRendering.ts'
import { usePageContext } from '../../components/pageContext.ts'

const FIRST_WIDTH = 720

const ColumnWidth = createContext(FIRST_WIDTH)

/** The width of the report's column, measured once for all charts. */
export function useColumnWidth(): number {
  return use(ColumnWidth)
}

/**
 * The chapters of a report. It is long, so chapters are rendered one after the other after the
 * first paint, and the page stays responsive. `ready` is called when all are rendered. The elements
 * must stay the same as long as the report does.
 */
export function ReportColumn(props: {
  readonly chapters: readonly ReactElement[]
  readonly onReady?: () => void
}) {
  const { chapters, onReady } = props
  const { translator } = usePageContext()
  const columnRef = useRef<HTMLDivElement>(null)
  const width = useWidth(columnRef, FIRST_WIDTH)
  const drawn = useProgressiveRendering(chapters.length)
  const isWhole = drawn >= chapters.length
  useEffect(() => {
    if (isWhole) onReady?.()
  }, [isWhole, onReady])
  return (
    <div ref={columnRef} aria-busy={!isWhole}>
      <ColumnWidth value={width}>{chapters.slice(0, drawn)}</ColumnWidth>
      {!isWhole && <p className="report-none">{translator.t('shell.opening')}</p>}
    </div>
  )
}
