/**
 * Limits of a workbook. A publisher's table has some thousand rows; a much larger one would exhaust
 * the browser's memory. The library keeps about 200 bytes for each cell.
 */
export const MAX_CELLS = 1_000_000
/** All parts of the archive, unpacked. A million cells are about 60 million bytes of XML. */
export const MAX_UNPACKED_BYTES = 200_000_000
/** Parts of the archive: one for each sheet, picture, comment and style. */
export const MAX_PARTS = 10_000
/** One sheet for each of Norway's 357 municipalities. */
export const MAX_SHEETS = 1000
/** Last row and column of a spreadsheet. */
export const MAX_ROWS = 1_048_576
export const MAX_COLUMNS = 16_384
/** A spreadsheet nests about ten elements. */
export const MAX_XML_DEPTH = 200
