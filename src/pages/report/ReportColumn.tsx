import {
  createContext,
  startTransition,
  use,
  useEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react'
import { useWidth } from '../../charts/useWidth.ts'

const FIRST_WIDTH = 720

const ColumnWidth = createContext(FIRST_WIDTH)

/** The width of the report's column, in which every chart stands: measured once for all of them. */
export function useColumnWidth(): number {
  return use(ColumnWidth)
}

/**
 * The long part of a report. It is drawn after the first paint of the page, in pieces between which
 * the browser can answer the reader; `ready` is called when it stands.
 */
export function ReportColumn(props: {
  readonly opening: ReactNode
  readonly ready?: () => void
  readonly children: ReactNode
}) {
  const { opening, ready, children } = props
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place, FIRST_WIDTH)
  const [drawn, setDrawn] = useState(false)
  useEffect(() => startTransition(() => setDrawn(true)), [])
  useEffect(() => {
    if (drawn) ready?.()
  }, [drawn, ready])
  return (
    <div ref={place}>
      <ColumnWidth value={width}>{drawn ? children : opening}</ColumnWidth>
    </div>
  )
}
