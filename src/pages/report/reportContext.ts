import { createContext, use } from 'react'
import type { Records } from '../../model/records.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { SeriesKey } from '../../model/figure.ts'
import { isSameSeries } from '../../model/figure.ts'
import { numberFigures, type NumberedFigure } from '../../report/chapters/figures.ts'
import { buildReport, type Report } from '../../report/report.ts'
import { numberSources, type SourceNumbers } from '../../report/chapters/sources.ts'

/** A report with the numbers of its figures and sources. */
export interface NumberedReport {
  readonly report: Report
  readonly figures: readonly NumberedFigure[]
  readonly sources: SourceNumbers
}

const cache = new WeakMap<Dataset, Map<string, NumberedReport>>()

/** The report of an edition, built once for each loaded package. */
export function getNumberedReport(
  dataset: Dataset,
  records: Records,
  edition: number,
): NumberedReport {
  const editions = cache.get(dataset) ?? new Map<string, NumberedReport>()
  cache.set(dataset, editions)
  const id = String(edition)
  const cached = editions.get(id)
  if (cached) return cached
  const report = buildReport(dataset, records, edition)
  const numbered = {
    report,
    figures: numberFigures(report),
    sources: numberSources(report.sources),
  }
  editions.set(id, numbered)
  return numbered
}

export function findFigureNumber(numbered: NumberedReport, key: SeriesKey): number | null {
  return (
    numbered.figures.find(({ finding }) => isSameSeries(finding.verdict.key, key))?.number ?? null
  )
}

export const ReportContext = createContext<NumberedReport | null>(null)

export function useReport(): NumberedReport {
  const report = use(ReportContext)
  if (!report) throw new Error('useReport needs a ReportContext')
  return report
}
