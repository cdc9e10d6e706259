import { writeFile } from 'node:fs/promises'
import { prepareBrowser } from './browser/browser.ts'
import { readArguments, runCommand, UsageError } from './args.ts'
import { renderArchive, loadDocument, renderPdf, renderWordFile } from './report/reportFiles.ts'
import { buildSlidesFile } from './report/slidesFile.ts'

/**
 * `npm run report -- [FOLDER] EDITION [--lang nb] [--format pdf|docx|html|pptx] [--short] [--out FILE]`: writes
 * the report of an edition as tagged PDF, Word document, HTML file or PowerPoint slides; --short for the
 * plain-language version.
 */
const FORMATS = {
  pdf: renderPdf,
  docx: renderWordFile,
  html: renderArchive,
} as const

type DocumentFormat = keyof typeof FORMATS

function isFormat(format: string): format is DocumentFormat {
  return format in FORMATS
}

interface ReportRequest {
  readonly edition: number
  readonly format: DocumentFormat | 'pptx'
  readonly folder: string
  readonly short: boolean
  readonly lang?: string | undefined
  readonly out?: string | undefined
}

/**
 * Parses and validates the arguments.
 * @throws UsageError if they are wrong or do not go together
 */
export function parseReportRequest(args: readonly string[]): ReportRequest {
  const { folder, edition, options } = readArguments('report', args)
  const { format, short } = options
  if (edition === null)
    throw new UsageError('Which edition? It is a year, for example: npm run report -- 2025')
  if (format !== 'pptx' && !isFormat(format))
    throw new UsageError(
      `There is no format “${format}”, only ${[...Object.keys(FORMATS), 'pptx'].join(', ')}.`,
    )
  if (format === 'pptx' && short)
    throw new UsageError(
      'There are no slides of the short version: leave out --short, or choose --format pdf, docx or html.',
    )
  return { ...options, folder, format, edition }
}

async function writeReport({ edition, format, ...values }: ReportRequest): Promise<string> {
  // A browser renders PDF pages and pictures; the HTML file needs neither.
  if (format !== 'html') await prepareBrowser()
  if (format === 'pptx') {
    const slides = await buildSlidesFile(values.folder, edition, values.lang)
    const file = values.out ?? `slides-${edition}-${slides.lang}.pptx`
    await writeFile(file, slides.bytes)
    return file
  }
  const document = await loadDocument(values.folder, edition, values.lang, {
    short: values.short,
  })
  const out =
    values.out ??
    `${values.short ? 'short-report' : 'report'}-${edition}-${document.lang}.${format}`
  await writeFile(out, await FORMATS[format](document))
  return out
}

await runCommand(import.meta.url, async (args) => {
  console.log(`The report is in ${await writeReport(parseReportRequest(args))}`)
})
