import { charts } from './charts.ts'
import { pages } from './pages.ts'
import { verdicts } from './verdicts.ts'

/** Every message of the app in English; the other languages have the same ids. */
export const en = { ...pages, ...charts, ...verdicts }
