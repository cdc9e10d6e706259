import { useRef } from 'react'
import { FigureTable } from '../../charts/FigureTable.tsx'
import { SvgView } from '../../charts/SvgView.tsx'
import { chartSizeFor, PRINT_SIZE } from '../../charts/svg/chartSize.ts'
import { lineChartSvg } from '../../charts/svg/lineChart.ts'
import { useWidth } from '../../charts/useWidth.ts'
import type { LineChartModel } from '../../charts/model/lineChart.ts'
import { STANDINGS } from '../../trends/standing.ts'
import type { BaselineAtGlance, SlideBody } from '../../report/slides/slide.ts'
import { useReader } from '../reader.ts'
import { SlideTable } from './SlideTable.tsx'
import { useDeck } from './deck.ts'

const FIRST_WIDTH = 340

/** The picture of a slide on a normal page: the chart of the page, or the counts by right as a table. */
export function ReadingPicture(props: {
  readonly body: Extract<SlideBody, { readonly kind: 'chart' | 'baseline' }>
  readonly id: string
}) {
  const { body, id } = props
  return body.kind === 'chart' ? (
    <ReadingChart model={body.model} id={id} />
  ) : (
    <StandingsTable picture={body.picture} />
  )
}

/** The numbers of the baseline chart. */
export function StandingsTable({ picture }: { readonly picture: BaselineAtGlance }) {
  const { words } = useDeck().telling
  return (
    <SlideTable
      kind="table"
      caption={picture.title}
      head={[
        words.say('report.glance.right'),
        ...STANDINGS.map((one) => words.say(`report.glance.${one}`)),
      ]}
      rows={picture.rights.map(({ title, standings }) => ({
        name: title,
        cells: STANDINGS.map((one) => String(standings[one])),
      }))}
    />
  )
}

function ReadingChart({ model, id }: { readonly model: LineChartModel; readonly id: string }) {
  const { words } = useReader()
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place, FIRST_WIDTH)
  return (
    <>
      <div className="chart-on-screen" ref={place}>
        <SvgView tree={lineChartSvg(model, chartSizeFor(width), id)} />
      </div>
      <div className="chart-printed">
        <SvgView tree={lineChartSvg(model, PRINT_SIZE, `${id}print`)} />
      </div>
      <details className="ds-details">
        <summary>{words.say('present.figures')}</summary>
        <div>
          <FigureTable model={model} words={words} />
        </div>
      </details>
    </>
  )
}
