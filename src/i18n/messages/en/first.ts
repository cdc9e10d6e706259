import { firstPage } from './firstPage.ts'
import { verdicts } from './verdicts.ts'

/** What the first page says: fetched before everything else. */
export const first = { ...firstPage, ...verdicts }
