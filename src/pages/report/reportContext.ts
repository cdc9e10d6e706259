import { createContext, use } from 'react'
import type { LazyDocument } from '../../report/document/reportDocument.ts'

export const ReportContext = createContext<LazyDocument | null>(null)

/** The report, or one chapter of it, as a document in the language of the page. */
export function useReportDocument(): LazyDocument {
  const document = use(ReportContext)
  if (!document) throw new Error('useReportDocument needs a ReportContext')
  return document
}
