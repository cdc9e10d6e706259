import type { FigureMessages } from '../words.ts'
import { charts } from './charts.ts'
import { comparison } from './comparison.ts'
import { first } from './first.ts'
import { pages } from './pages.ts'
import { recommended } from './recommended.ts'
import { verdictSentences } from './verdictSentences.ts'

export const figures: FigureMessages = {
  ...first,
  ...pages,
  ...charts,
  ...recommended,
  ...verdictSentences,
  ...comparison,
}
