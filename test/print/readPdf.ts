import { getDocumentProxy } from 'unpdf'

/** The lines of text of a printed page, in painting order. */
export interface PrintedPage {
  readonly lines: readonly string[]
}

/** A text run of pdf.js; `transform` contains scale and position from the bottom left. */
interface Run {
  readonly str: string
  readonly width: number
  readonly height: number
  readonly transform: readonly number[]
}

/** The text of a PDF, page by page. @throws if the bytes are no PDF */
export async function readPdf(bytes: Uint8Array): Promise<readonly PrintedPage[]> {
  // The reader detaches the buffer, so pass a copy.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  const pages: PrintedPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    pages.push({ lines: linesOf((items as readonly object[]).filter(isRun)) })
  }
  await pdf.destroy()
  return pages
}

function isRun(item: object): item is Run {
  return 'str' in item && typeof item.str === 'string' && item.str.trim() !== ''
}

function linesOf(runs: readonly Run[]): readonly string[] {
  const lines: string[] = []
  let before: Run | null = null
  for (const run of runs) {
    if (before && isSameLine(before, run))
      lines.push(`${lines.pop()}${isApart(before, run) ? ' ' : ''}${run.str}`)
    else lines.push(run.str)
    before = run
  }
  return lines
}

/** A superscript belongs to the line of its word. */
function isSameLine(before: Run, after: Run): boolean {
  const rise = Math.abs((before.transform[5] ?? 0) - (after.transform[5] ?? 0))
  return rise < 0.6 * Math.max(before.height, after.height)
}

/** Whether two runs are separate words: by distance, or by size (a note number). */
function isApart(before: Run, after: Run): boolean {
  const gap = (after.transform[4] ?? 0) - (before.transform[4] ?? 0) - before.width
  return gap > 0.12 * after.height || gap < -after.height || before.height !== after.height
}
