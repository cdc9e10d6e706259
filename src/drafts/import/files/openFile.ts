import type { OpenResult } from './grid.ts'
import { openText } from './textGrid.ts'
import { openArchive, openXls } from './workbookGrid.ts'

/** Opens a file by its content, not its name: a workbook named .csv is a workbook. */
export async function openFile(bytes: Uint8Array): Promise<OpenResult> {
  if (isZip(bytes)) return openArchive(bytes)
  return isCompoundFile(bytes) ? openXls(bytes) : openText(bytes)
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

/** The compound file of an .xls or of a workbook with a password. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0
}
