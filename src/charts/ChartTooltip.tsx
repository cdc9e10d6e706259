import type { Words } from '../words/words.ts'
import { statusWord } from './model/figureTable.ts'
import type { ChartLine, LineChartModel } from './model/lineChart.ts'
import type { ChartPoint } from './model/linePoints.ts'
import type { PointsAtTime } from './model/pointsByTime.ts'
import { lookOf, markNode } from './svg/look.ts'
import { SvgView } from './SvgView.tsx'

interface Props {
  readonly model: LineChartModel
  readonly words: Words
  readonly at: PointsAtTime | null
}

/** Every line's figure at one time, with limits, statuses and notes. */
export function ChartTooltip({ model, words, at }: Props) {
  if (!at) return null
  const shown = model.lines.flatMap((line, i) => {
    const point = at.points[i]
    return point ? [{ line, point }] : []
  })
  const periods = [...new Set(shown.map(({ point }) => point.period))]
  return (
    <div className="chart-tooltip" role="status" aria-live="assertive">
      {periods.length === 1 && <p className="chart-tooltip-period">{periods[0]}</p>}
      <ul>
        {shown.map(({ line, point }) => (
          <Entry
            key={line.id}
            line={line}
            point={point}
            model={model}
            words={words}
            withPeriod={periods.length > 1}
          />
        ))}
      </ul>
    </div>
  )
}

interface EntryProps {
  readonly line: ChartLine
  readonly point: ChartPoint
  readonly model: LineChartModel
  readonly words: Words
  readonly withPeriod: boolean
}

function Entry({ line, point, model, words, withPeriod }: EntryProps) {
  const { indicator } = model
  const { figure, lower, upper } = point
  const statuses = figure.status.map((status) => statusWord(status, words)).filter(Boolean)
  const note = words.text(figure.note)
  return (
    <li>
      <svg className="chart-tooltip-mark" width="12" height="12" aria-hidden="true">
        <SvgView tree={markNode(lookOf(line.look), 6, 6, point.hollow)} />
      </svg>
      <span lang={line.label.lang}>{line.label.text}</span>{' '}
      <strong>{words.figure(point.value, indicator)}</strong>
      {withPeriod && <small>{point.period}</small>}
      {lower !== null && upper !== null && (
        <small>
          {words.say('chart.limits', {
            lower: words.figure(lower, indicator),
            upper: words.figure(upper, indicator),
          })}
        </small>
      )}
      {statuses.length > 0 && <small>{words.list(statuses)}</small>}
      {note.text && <small lang={note.lang}>{note.text}</small>}
    </li>
  )
}
