import { useEffect } from 'react'
import type { LocalizedText } from '../../model/languageMap.ts'
import type { Translator } from '../../i18n/translate.ts'
import type { ChartLine, LineChartModel } from '../model/lineChart.ts'
import type { ChartPoint } from '../model/linePoints.ts'
import type { PointsAtTime } from '../model/pointsByTime.ts'
import { listRemarks } from '../model/remarks.ts'
import { getSeriesStyle, drawMark } from '../svg/seriesStyle.ts'
import { SvgView } from './SvgView.tsx'

interface Props {
  readonly model: LineChartModel
  readonly translator: Translator
  readonly at: PointsAtTime | null
  /** Called with the year that is shown, and with null when the tooltip closes. */
  readonly onShown: (at: PointsAtTime | null) => void
}

/**
 * Every line's figure at one time, with limits, statuses and notes. A note that all figures share
 * appears once. Visual only: ChartStatus announces it to a screen reader.
 */
export function ChartTooltip({ model, translator, at, onShown }: Props) {
  useEffect(() => onShown(at), [at, onShown])
  if (!at) return null
  const shown = model.lines.flatMap((line, i) => {
    const point = at.points[i]
    return point ? [{ line, point, remarks: listRemarks(point, translator) }] : []
  })
  const [first] = shown
  const common = first?.remarks.filter(({ text }) =>
    shown.every(({ remarks }) => remarks.some((remark) => remark.text === text)),
  )
  const seenTexts = new Set(common?.map(({ text }) => text))
  const periods = [...new Set(shown.map(({ point }) => point.period))]
  return (
    <div className="chart-tooltip" aria-hidden="true">
      {periods.length === 1 && <p className="chart-tooltip-period">{periods[0]}</p>}
      <ul>
        {shown.map(({ line, point, remarks }) => (
          <li key={line.id}>
            <LineFigure line={line} point={point} model={model} translator={translator} />
            {periods.length > 1 && <small>{point.period}</small>}
            <Remarks remarks={remarks.filter(({ text }) => !seenTexts.has(text))} />
          </li>
        ))}
      </ul>
      <Remarks remarks={common ?? []} />
    </div>
  )
}

function Remarks({ remarks }: { readonly remarks: readonly LocalizedText[] }) {
  return remarks.map(({ text, lang }) => (
    <small key={text} lang={lang}>
      {text}
    </small>
  ))
}

interface LineFigureProps {
  readonly line: ChartLine
  readonly point: ChartPoint
  readonly model: LineChartModel
  readonly translator: Translator
}

function LineFigure({ line, point, model: { indicator }, translator }: LineFigureProps) {
  const { lower, upper } = point
  return (
    <>
      <svg className="chart-tooltip-mark" width="12" height="12" aria-hidden="true">
        <SvgView tree={drawMark(getSeriesStyle(line.identity), 6, 6, point.hollow)} />
      </svg>
      <span lang={line.label.lang}>{line.label.text}</span>{' '}
      <strong>{translator.formatFigure(point.value, indicator)}</strong>
      {lower !== null && upper !== null && (
        <small>
          {translator.t('chart.limits', {
            lower: translator.formatFigure(lower, indicator),
            upper: translator.formatFigure(upper, indicator),
          })}
        </small>
      )}
    </>
  )
}
