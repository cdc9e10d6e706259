import type { Scenario } from './scenario.ts'
import { DESK } from './scenarios/desk.ts'
import { ERRORS } from './scenarios/errors.ts'
import { PAGES } from './scenarios/pages.ts'

export const SCENARIOS: readonly Scenario[] = [...ERRORS, ...PAGES, ...DESK]
