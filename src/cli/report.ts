import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { prepareBrowser } from './browser.ts'
import { archiveOf, documentFrom, pdfOf, wordOf } from './reportFiles.ts'
import { slidesFrom } from './slidesFile.ts'
import { OWN_PACKAGE } from './site.ts'

/**
 * `npm run report -- 2025 [--lang nb] [--city fixtures/bergen] [--format pdf|docx|html|pptx]
 * [--short] [--out FILE]`: the report of an edition as a file: a tagged PDF, a Word document, the
 * archive copy or slides for PowerPoint; with --short its short version in plain language.
 */
const FORMATS = {
  pdf: pdfOf,
  docx: wordOf,
  html: archiveOf,
} as const

function isFormat(format: string): format is keyof typeof FORMATS {
  return format in FORMATS
}

async function write(): Promise<string> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      city: { type: 'string', default: OWN_PACKAGE },
      format: { type: 'string', default: 'pdf' },
      out: { type: 'string' },
      short: { type: 'boolean', default: false },
    },
  })
  const [edition] = positionals
  if (edition === undefined) throw new Error('Which edition? For example: npm run report -- 2025')
  const { format } = values
  // Pages and pictures are painted by a browser; the archive copy has neither.
  if (format !== 'html') await prepareBrowser()
  if (format === 'pptx') {
    const slides = await slidesFrom(values.city, Number(edition), values.lang)
    const file = values.out ?? `slides-${edition}-${slides.lang}.pptx`
    await writeFile(file, slides.bytes)
    return file
  }
  if (!isFormat(format))
    throw new Error(
      `There is no format “${format}”, only ${[...Object.keys(FORMATS), 'pptx'].join(', ')}.`,
    )
  const document = await documentFrom(values.city, Number(edition), values.lang, {
    short: values.short,
  })
  const out =
    values.out ??
    `${values.short ? 'short-report' : 'report'}-${edition}-${document.lang}.${format}`
  await writeFile(out, await FORMATS[format](document))
  return out
}

try {
  console.log(`The report is in ${await write()}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
