/**
 * What a workbook may hold. A table of a publisher has some thousand rows; one that is much larger
 * would take the browser's memory before anybody sees a figure. The program that reads cells keeps
 * about 200 bytes for each.
 */
export const MAX_CELLS = 1_000_000
/** All parts of the archive unpacked. A million cells in XML are about 60 million bytes. */
export const MAX_UNPACKED_BYTES = 200_000_000
/** Parts of the archive: a workbook has one for each sheet, picture, comment and style. */
export const MAX_PARTS = 10_000
/** A sheet for each municipality of Norway is 357. */
export const MAX_SHEETS = 1000
/** The last row and column that a spreadsheet can have. */
export const MAX_ROWS = 1_048_576
export const MAX_COLUMNS = 16_384
/** A spreadsheet nests about ten elements. */
export const MAX_XML_DEPTH = 200
