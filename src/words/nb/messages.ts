import type { Messages } from '../words.ts'
import { charts } from './charts.ts'
import { pages } from './pages.ts'
import { verdicts } from './verdicts.ts'

export const nb: Messages = { ...pages, ...charts, ...verdicts }
