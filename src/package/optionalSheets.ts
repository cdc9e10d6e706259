import { RECORD_SHEETS } from './records/recordFiles.ts'

export const PRICE_INDEX = 'price-index.csv'

/** The sheets of the package as a whole that it may do without: read where the manifest lists them. */
export const OPTIONAL_SHEETS: readonly string[] = [PRICE_INDEX, ...RECORD_SHEETS]
