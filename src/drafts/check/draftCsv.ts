import { csvLine } from '../../datapackage/io/writeCsv.ts'
import type { DraftLine } from '../draft.ts'
import { listColumns, cellText } from '../lineCells.ts'

/** Lines of a draft as CSV text, and the draft's line at each line of the text. */
export interface DraftCsv {
  readonly text: string
  readonly lineAt: ReadonlyMap<number, DraftLine>
}

/**
 * Writes the lines as typed, separated by semicolons: the reader then accepts decimal commas and points and
 * reports ambiguous numbers.
 */
export function formatDraftCsv(lines: readonly DraftLine[]): DraftCsv {
  const columns = listColumns({ lines })
  const lineAt = new Map<number, DraftLine>()
  const texts = ['sep=;', csvLine(columns, ';')]
  let at = 3
  for (const line of lines) {
    const text = csvLine(
      columns.map((column) => cellText(line, column)),
      ';',
    )
    lineAt.set(at, line)
    texts.push(text)
    at += 1 + (text.split('\n').length - 1)
  }
  return { text: `${texts.join('\n')}\n`, lineAt }
}
