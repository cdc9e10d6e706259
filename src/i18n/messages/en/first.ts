import { firstPage } from './firstPage.ts'
import { verdicts } from './verdicts.ts'

/** Messages of the first page, loaded before everything else. */
export const first = { ...firstPage, ...verdicts }
