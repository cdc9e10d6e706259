import type { Scenario } from './scenario.ts'
import { CHARTS } from './scenarios/charts.ts'
import { DESK } from './scenarios/desk.ts'
import { ERRORS } from './scenarios/errors.ts'
import { LAYOUT } from './scenarios/layout.ts'
import { OFFLINE } from './scenarios/offline.ts'
import { SINGLE_FILE } from './scenarios/singleFile.ts'
import { PAGES } from './scenarios/pages.ts'
import { PRINT } from './scenarios/prints.ts'
import { REPORT_FILES } from './scenarios/reportFiles.ts'
import { SLIDES } from './scenarios/slides.ts'

export const SCENARIOS: readonly Scenario[] = [
  ...ERRORS,
  ...PAGES,
  ...CHARTS,
  ...REPORT_FILES,
  ...DESK,
  ...SLIDES,
  ...OFFLINE,
  ...SINGLE_FILE,
  ...LAYOUT,
  ...PRINT,
]
