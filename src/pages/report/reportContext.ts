import { createContext, use } from 'react'
import type { Records } from '../../model/records.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { SeriesKey } from '../../model/figure.ts'
import { sameSeries } from '../../model/figure.ts'
import { figuresOfReport, type ReportFigure } from '../../report/figures.ts'
import { reportAt, type Report } from '../../report/report.ts'
import { sourceNumbers, type SourceNumbers } from '../../report/sources.ts'

/** A report with the numbers of its figures and sources. */
export interface NumberedReport {
  readonly report: Report
  readonly figures: readonly ReportFigure[]
  readonly sources: SourceNumbers
}

const made = new WeakMap<Dataset, Map<string, NumberedReport>>()

/** The report of an edition, built once for each loaded package. */
export function numberedReport(
  dataset: Dataset,
  records: Records,
  edition: number,
): NumberedReport {
  const known = made.get(dataset) ?? new Map<string, NumberedReport>()
  made.set(dataset, known)
  const id = String(edition)
  const earlier = known.get(id)
  if (earlier) return earlier
  const report = reportAt(dataset, records, edition)
  const numbered = {
    report,
    figures: figuresOfReport(report),
    sources: sourceNumbers(report.sources),
  }
  known.set(id, numbered)
  return numbered
}

export function figureNumberOf(numbered: NumberedReport, key: SeriesKey): number | null {
  return (
    numbered.figures.find(({ finding }) => sameSeries(finding.verdict.key, key))?.number ?? null
  )
}

export const ReportContext = createContext<NumberedReport | null>(null)

export function useReport(): NumberedReport {
  const report = use(ReportContext)
  if (!report) throw new Error('useReport needs a ReportContext')
  return report
}
