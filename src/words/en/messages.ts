import { figures } from './figures.ts'
import { records } from './records.ts'

/** Every message of the app in English; the other languages have the same ids. */
export const en = { ...figures, ...records }
