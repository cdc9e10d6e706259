import type { Scenario } from './scenario.ts'
import { DESK } from './scenarios/desk.ts'
import { PAGES } from './scenarios/pages.ts'

export const SCENARIOS: readonly Scenario[] = [...PAGES, ...DESK]
