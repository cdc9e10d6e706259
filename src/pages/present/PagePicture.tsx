import { useRef } from 'react'
import { FigureTable } from '../../charts/react/FigureTable.tsx'
import { SvgView } from '../../charts/react/SvgView.tsx'
import { getChartSize, PRINT_SIZE } from '../../charts/svg/chartSize.ts'
import { drawLineChart } from '../../charts/svg/lineChart.ts'
import { useWidth } from '../../charts/react/useWidth.ts'
import type { LineChartModel } from '../../charts/model/lineChart.ts'
import { POSITIONS } from '../../trends/position.ts'
import type { BaselineSummary } from '../../report/baselineSummary.ts'
import type { SlideBody } from '../../report/slides/slide.ts'
import { usePageContext } from '../../components/pageContext.ts'
import { SlideTable } from './SlideTable.tsx'
import { useDeck } from './deck.ts'

const INITIAL_WIDTH = 340

/** The picture of a slide on a normal page: the chart of the page, or the counts by right as a table. */
export function PagePicture(props: {
  readonly body: Extract<SlideBody, { readonly kind: 'chart' | 'baseline' }>
  readonly id: string
}) {
  const { body, id } = props
  return body.kind === 'chart' ? (
    <PageChart model={body.model} id={id} />
  ) : (
    <CountsTable picture={body.picture} />
  )
}

/** The numbers of the baseline chart. */
export function CountsTable({ picture }: { readonly picture: BaselineSummary }) {
  const { translator } = useDeck().context
  return (
    <SlideTable
      kind="table"
      caption={picture.title}
      head={[
        translator.t('report.glance.right'),
        ...POSITIONS.map((position) => translator.t(`report.glance.${position}`)),
      ]}
      rows={picture.rights.map(({ title, counts }) => ({
        name: title,
        cells: POSITIONS.map((position) => String(counts[position])),
      }))}
    />
  )
}

function PageChart({ model, id }: { readonly model: LineChartModel; readonly id: string }) {
  const { translator } = usePageContext()
  const containerRef = useRef<HTMLDivElement>(null)
  const width = useWidth(containerRef, INITIAL_WIDTH)
  return (
    <>
      <div className="chart-on-screen" ref={containerRef}>
        <SvgView tree={drawLineChart(model, getChartSize(width), id)} />
      </div>
      <div className="chart-printed">
        <SvgView tree={drawLineChart(model, PRINT_SIZE, `${id}print`)} />
      </div>
      <details className="ds-details">
        <summary>{translator.t('present.figures')}</summary>
        <div>
          <FigureTable model={model} translator={translator} />
        </div>
      </details>
    </>
  )
}
