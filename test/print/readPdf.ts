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
    pages.push({ lines: joinLines((items as readonly object[]).filter(isRun)) })
  }
  await pdf.destroy()
  return pages
}

function isRun(item: object): item is Run {
  return 'str' in item && typeof item.str === 'string' && item.str.trim() !== ''
}

function joinLines(runs: readonly Run[]): readonly string[] {
  const lines: string[] = []
  let previous: Run | null = null
  for (const run of runs) {
    if (previous && isSameLine(previous, run))
      lines.push(`${lines.pop()}${isApart(previous, run) ? ' ' : ''}${run.str}`)
    else lines.push(run.str)
    previous = run
  }
  return lines
}

/** A superscript belongs to the line of its word. */
function isSameLine(previous: Run, next: Run): boolean {
  const rise = Math.abs((previous.transform[5] ?? 0) - (next.transform[5] ?? 0))
  return rise < 0.6 * Math.max(previous.height, next.height)
}

/** Whether two runs are separate words: by distance, or by size (a note number). */
function isApart(previous: Run, next: Run): boolean {
  const gap = (next.transform[4] ?? 0) - (previous.transform[4] ?? 0) - previous.width
  return gap > 0.12 * next.height || gap < -next.height || previous.height !== next.height
}
