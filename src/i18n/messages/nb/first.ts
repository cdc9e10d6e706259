import { firstPage } from './firstPage.ts'
import { verdicts } from './verdicts.ts'

export const first = { ...firstPage, ...verdicts }
