import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { prepareBrowser } from './browser/browser.ts'
import { parseArguments } from './args.ts'
import { renderArchive, loadDocument, renderPdf, renderWordFile } from './report/reportFiles.ts'
import { buildSlidesFile } from './report/slidesFile.ts'

/**
 * `npm run report -- 2025 [--lang nb] [--city fixtures/bergen] [--format pdf|docx|html|pptx]
 * [--short] [--out FILE]`: writes the report of an edition as tagged PDF, Word document, HTML file or
 * PowerPoint slides; --short for the plain-language version.
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
  readonly city: string
  readonly short: boolean
  readonly lang?: string | undefined
  readonly out?: string | undefined
}

/**
 * Parses and validates the arguments.
 * @throws Error with one line if they are wrong or do not go together
 */
export function parseReportRequest(args: readonly string[]): ReportRequest {
  const { values, positionals } = parseArguments('report', args)
  const { format, short } = values
  const [edition] = positionals
  if (edition === undefined) throw new Error('Which edition? For example: npm run report -- 2025')
  if (!/^\d{4}$/.test(edition))
    throw new Error(`“${edition}” is not an edition: an edition is a year, such as 2025.`)
  if (format !== 'pptx' && !isFormat(format))
    throw new Error(
      `There is no format “${format}”, only ${[...Object.keys(FORMATS), 'pptx'].join(', ')}.`,
    )
  if (format === 'pptx' && short)
    throw new Error(
      'There are no slides of the short version: leave out --short, or choose --format pdf, docx or html.',
    )
  return { ...values, format, edition: Number(edition) }
}

async function writeReport(): Promise<string> {
  const { edition, format, ...values } = parseReportRequest(process.argv.slice(2))
  // A browser renders PDF pages and pictures; the HTML file needs neither.
  if (format !== 'html') await prepareBrowser()
  if (format === 'pptx') {
    const slides = await buildSlidesFile(values.city, edition, values.lang)
    const file = values.out ?? `slides-${edition}-${slides.lang}.pptx`
    await writeFile(file, slides.bytes)
    return file
  }
  const document = await loadDocument(values.city, edition, values.lang, {
    short: values.short,
  })
  const out =
    values.out ??
    `${values.short ? 'short-report' : 'report'}-${edition}-${document.lang}.${format}`
  await writeFile(out, await FORMATS[format](document))
  return out
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  try {
    console.log(`The report is in ${await writeReport()}`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
