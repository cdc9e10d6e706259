import { charts } from './charts.ts'
import { comparison } from './comparison.ts'
import { pages } from './pages.ts'
import { recommended } from './recommended.ts'
import { verdictSentences } from './verdictSentences.ts'

/** The messages of the pages that show figures. */
export const figures = {
  ...pages,
  ...charts,
  ...recommended,
  ...verdictSentences,
  ...comparison,
}
