import type { Translator } from '../../i18n/translate.ts'
import { formatGroupFigure } from '../../i18n/sentences/verdict/figureWithUnit.ts'
import { listRemarks } from '../model/remarks.ts'
import type { ChartLine, LineChartModel } from '../model/lineChart.ts'
import type { ChartPoint } from '../model/linePoints.ts'
import type { PointsAtTime } from '../model/pointsByTime.ts'

interface Props {
  readonly model: LineChartModel
  readonly translator: Translator
  /** The year under the pointer or selected by keyboard; null for none. */
  readonly at: PointsAtTime | null
}

/**
 * The live region that announces the selected year: the period, then every line with its name, the
 * city first, complete each time. Always mounted, since screen readers ignore a region that is inserted
 * with its text, and polite, so that it follows the instructions of the chart.
 */
export function ChartStatus({ model, translator, at }: Props) {
  const shown = model.lines.flatMap((line, i) => {
    const point = at?.points[i]
    return point ? [{ line, point }] : []
  })
  return (
    <p className="ds-sr-only" role="status" aria-live="polite" aria-atomic="true">
      {shown.map(({ line, point }, i) => (
        <span key={line.id}>
          {shown[i - 1]?.point.period !== point.period && `${point.period}. `}
          <LineStatus line={line} point={point} model={model} translator={translator} />
        </span>
      ))}
    </p>
  )
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? `${text} ` : `${text}. `
}

function LineStatus(props: {
  readonly line: ChartLine
  readonly point: ChartPoint
  readonly model: LineChartModel
  readonly translator: Translator
}) {
  const { line, point, translator } = props
  const { indicator } = props.model
  const { value, lower, upper } = point
  const limits =
    lower === null || upper === null
      ? []
      : [
          translator.t('chart.limits', {
            lower: translator.formatFigure(lower, indicator),
            upper: translator.formatFigure(upper, indicator),
          }),
        ]
  return (
    <>
      <span lang={line.label.lang}>{line.label.text}</span>{' '}
      {sentence([formatGroupFigure(line.key, value, indicator, translator), ...limits].join(', '))}
      {listRemarks(point, translator).map(({ text, lang }) => (
        <span key={text} lang={lang}>
          {sentence(text)}
        </span>
      ))}
    </>
  )
}
