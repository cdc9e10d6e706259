import { charts } from './charts.ts'
import { comparison } from './comparison.ts'
import { first } from './first.ts'
import { pages } from './pages.ts'
import { recommended } from './recommended.ts'
import { verdictSentences } from './verdictSentences.ts'

/** What the pages say that show figures: every page but those of the records. */
export const figures = {
  ...first,
  ...pages,
  ...charts,
  ...recommended,
  ...verdictSentences,
  ...comparison,
}
