import { diskSource } from '../../src/cli/diskSource.ts'
import { readPackage } from '../../src/package/readPackage.ts'
import type { ReportDocument } from '../../src/report/document/blocks.ts'
import { reportDocument } from '../../src/report/document/reportDocument.ts'
import { shortDocument } from '../../src/report/document/shortDocument.ts'
import { reportAt } from '../../src/report/report.ts'
import { documentWordsOf, loadDocumentMessages } from '../../src/words/document.ts'
import { loadReportMessages, reportWordsOf } from '../../src/words/report.ts'
import { loadMessages, wordsOf, type Language } from '../../src/words/words.ts'

const york = readPackage(diskSource('indicators'))

/** York's report of an edition as a document, or its plain-language version. */
export async function yorkDocument(
  edition: number,
  lang: Language,
  kind: 'whole' | 'short' = 'whole',
): Promise<ReportDocument> {
  const { dataset } = await york
  if (!dataset?.records) throw new Error('the package of York cannot be read')
  return (kind === 'whole' ? reportDocument : shortDocument)(
    dataset,
    reportAt(dataset, dataset.records, edition),
    wordsOf(lang, await loadMessages(lang), dataset.languages),
    reportWordsOf(lang, await loadReportMessages(lang)),
    documentWordsOf(lang, await loadDocumentMessages(lang)),
  )
}
