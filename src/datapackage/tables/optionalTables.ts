import { RECORD_TABLES } from '../records/recordFiles.ts'

export const PRICE_INDEX = 'price-index.csv'

/** Optional tables of the whole package, read where the manifest lists them. */
export const OPTIONAL_TABLES: readonly string[] = [PRICE_INDEX, ...RECORD_TABLES]
