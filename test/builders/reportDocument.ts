import { readYorkPackage } from './packages.ts'
import type { ReportDocument } from '../../src/report/document/blocks.ts'
import { buildReportDocument } from '../../src/report/document/reportDocument.ts'
import { buildShortDocument } from '../../src/report/document/shortDocument.ts'
import { buildReport } from '../../src/report/report.ts'
import { loadTranslator } from '../../src/i18n/translate.ts'
import { type Language } from '../../src/i18n/languages.ts'

/** York's report of an edition as a document, or its plain-language version. */
export async function buildYorkDocument(
  edition: number,
  lang: Language,
  kind: 'whole' | 'short' = 'whole',
): Promise<ReportDocument> {
  const dataset = await readYorkPackage()
  return (kind === 'whole' ? buildReportDocument : buildShortDocument)(
    dataset,
    buildReport(dataset, dataset.records!, edition),
    await loadTranslator(lang, dataset.languages),
  )
}
