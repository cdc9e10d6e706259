import type { FirstMessages } from '../words.ts'
import { firstPage } from './firstPage.ts'
import { verdicts } from './verdicts.ts'

export const first: FirstMessages = { ...firstPage, ...verdicts }
