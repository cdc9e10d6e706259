import type { Messages } from '../words.ts'
import { figures } from './figures.ts'
import { records } from './records.ts'

export const de: Messages = { ...figures, ...records }
