import type { Indicator } from '../../model/dataset.ts'
import { isSameSeries, type SeriesKey } from '../../model/figure.ts'
import type { ReportedFinding } from './indicators.ts'
import type { Report } from '../report.ts'

/** A numbered figure: the chart of one headline series with its comparators. */
export interface NumberedFigure {
  /** From 1, in the order of the chapters. */
  readonly number: number
  readonly indicator: Indicator
  readonly finding: ReportedFinding
}

/** Numbers every headline series that has a figure to draw, through the whole report. */
export function numberFigures(report: Report): readonly NumberedFigure[] {
  return report.rights
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ indicator, findings }) => findings.map((finding) => ({ indicator, finding })))
    .filter(({ finding }) => finding.series.some(({ figures }) => figures.length > 0))
    .map((figure, index) => ({ number: index + 1, ...figure }))
}

/** The keys of the series in a finding's chart and table. */
export function listDrawnKeys({ series }: ReportedFinding): readonly SeriesKey[] {
  return series.map(({ key }) => key)
}

export function findFigureNumber(
  figures: readonly NumberedFigure[],
  key: SeriesKey,
): number | null {
  return figures.find(({ finding }) => isSameSeries(finding.verdict.key, key))?.number ?? null
}
