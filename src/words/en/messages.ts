import { charts } from './charts.ts'
import { first } from './first.ts'
import { pages } from './pages.ts'
import { records } from './records.ts'

/** Every message of the app in English; the other languages have the same ids. */
export const en = { ...first, ...pages, ...charts, ...records }
