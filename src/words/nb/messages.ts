import type { Messages } from '../words.ts'
import { charts } from './charts.ts'
import { first } from './first.ts'
import { pages } from './pages.ts'
import { records } from './records.ts'

export const nb: Messages = { ...first, ...pages, ...charts, ...records }
