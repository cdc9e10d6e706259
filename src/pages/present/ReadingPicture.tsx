import { useRef } from 'react'
import { FigureTable } from '../../charts/FigureTable.tsx'
import { SvgView } from '../../charts/SvgView.tsx'
import { chartSizeFor } from '../../charts/svg/chartSize.ts'
import { lineChartSvg } from '../../charts/svg/lineChart.ts'
import { useWidth } from '../../charts/useWidth.ts'
import type { LineChartModel } from '../../charts/model/lineChart.ts'
import type { SlideBody } from '../../report/slides/slide.ts'
import { useReader } from '../reader.ts'
import { SlideTable } from './SlideTable.tsx'
import { useDeck } from './deck.ts'

const FIRST_WIDTH = 340

/** The picture of a slide on a page that one reads: the chart of a page, the rights as a table. */
export function ReadingPicture(props: {
  readonly body: Extract<SlideBody, { readonly kind: 'chart' | 'baseline' }>
  readonly id: string
}) {
  const { body, id } = props
  const { say } = useDeck().telling
  if (body.kind === 'chart') return <ReadingChart model={body.model} id={id} />
  const { title, rights } = body.picture
  const places = ['above', 'on', 'below', 'beside'] as const
  return (
    <SlideTable
      kind="table"
      caption={title}
      head={[say('report.glance.right'), ...places.map((one) => say(`report.glance.${one}`))]}
      rows={rights.map((right) => ({
        name: right.title,
        cells: places.map((one) => String(right.standings[one])),
      }))}
    />
  )
}

function ReadingChart({ model, id }: { readonly model: LineChartModel; readonly id: string }) {
  const { words } = useReader()
  const { tell } = useDeck().telling
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place, FIRST_WIDTH)
  return (
    <>
      <div ref={place}>
        <SvgView tree={lineChartSvg(model, chartSizeFor(width), id)} />
      </div>
      <details className="ds-details">
        <summary>{tell('present.figures')}</summary>
        <div>
          <FigureTable model={model} words={words} />
        </div>
      </details>
    </>
  )
}
