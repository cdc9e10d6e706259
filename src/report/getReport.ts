import type { Dataset } from '../model/dataset.ts'
import type { Records } from '../model/records.ts'
import { buildReport, type Report } from './report.ts'

const cache = new WeakMap<Dataset, Map<number, Report>>()

/** The report of an edition, built once for each loaded package. */
export function getReport(dataset: Dataset, records: Records, edition: number): Report {
  const reports = cache.get(dataset) ?? new Map<number, Report>()
  cache.set(dataset, reports)
  const cached = reports.get(edition)
  if (cached) return cached
  const report = buildReport(dataset, records, edition)
  reports.set(edition, report)
  return report
}
