import type { Edition } from '../../model/dataset.ts'
import type { LanguageMap } from '../../model/languageMap.ts'
import type { Action, ActionStatus, Records } from '../../model/records.ts'
import { getClosingDate } from '../../model/recordsAt.ts'

/**
 * The phase of a plan at an edition, from its own period (`2016-2020`, `2023-`, `2022/23`). The
 * recorded states take precedence if all measures ended before the period did, or if none had
 * begun.
 */
export type PlanPhase = 'running' | 'planned' | 'over' | 'not dated'

export interface ReportedAction {
  readonly action: Omit<Action, 'status' | 'statusNote'>
  /**
   * The recorded state, if it was known by the edition: the record names no year after the edition.
   * Otherwise null.
   */
  readonly recorded: {
    readonly status: ActionStatus
    readonly note: LanguageMap
    /** Whether the state was recorded before the plan's period ended, so that it may have changed since. */
    readonly isDated: boolean
  } | null
}

/** The measures of one plan, in the order of the package. */
export interface ReportedPlan {
  readonly plan: LanguageMap
  readonly planPeriod: string
  readonly phase: PlanPhase
  readonly actions: readonly ReportedAction[]
}

/** Years in a text; in `2016/17` and `2025-26` the second year counts too. */
function parseYears(text: string): readonly number[] {
  return [...text.matchAll(/\b((?:19|20)\d{2})(?:[/-](\d{2})\b(?!\d|-))?/g)].flatMap(
    ([, year, end]) => (end ? [Number(year), Number(year!.slice(0, 2) + end)] : [Number(year)]),
  )
}

/** The phase from the period alone. */
function getPeriodPhase(planPeriod: string, year: number): PlanPhase {
  const years = parseYears(planPeriod)
  if (years.length === 0) return 'not dated'
  if (/-\s*$/.test(planPeriod)) return 'running'
  return Math.max(...years) < year ? 'over' : 'running'
}

/** If state and period contradict each other, the recorded state of the measures decides. */
function getPlanPhase(
  planPeriod: string,
  actions: readonly ReportedAction[],
  year: number,
): PlanPhase {
  const phase = getPeriodPhase(planPeriod, year)
  const allAre = (...states: readonly ActionStatus[]) =>
    actions.every(({ recorded }) => recorded !== null && states.includes(recorded.status))
  if (phase === 'running' && allAre('ended', 'done')) return 'over'
  if (phase === 'running' && allAre('planned')) return 'planned'
  return phase
}

/** The first year in which the recorded state can have been known, according to its row. */
function getFirstKnownYear({ status, statusNote, planPeriod }: Action): number {
  const planYears = parseYears(planPeriod)
  const notedYears = Object.values(statusNote).flatMap(parseYears)
  const endYears = status === 'ended' || status === 'done' ? planYears : planYears.slice(0, 1)
  return Math.max(0, ...endYears, ...notedYears)
}

function hasBegun({ planPeriod }: Action, year: number): boolean {
  const [start] = parseYears(planPeriod)
  return start === undefined || start <= year
}

/**
 * Action plans that had begun by an edition, with their measures, in the order of the package.
 * `records`: those of the edition (recordsUpTo.ts).
 */
export function buildPlans(records: Records, edition: Edition): readonly ReportedPlan[] {
  const year = Number(getClosingDate(edition).slice(0, 4))
  const knownIds = new Set(records.recommendations.map(({ id }) => id))
  const plans = new Map<
    string,
    { plan: LanguageMap; planPeriod: string; actions: ReportedAction[] }
  >()
  for (const row of records.actions) {
    if (!hasBegun(row, year)) continue
    const { status, statusNote, ...rest } = row
    const isUnfinished = status === 'planned' || status === 'under way'
    const isDated = isUnfinished && getPeriodPhase(row.planPeriod, year) === 'over'
    const action = {
      ...rest,
      recommendations: row.recommendations.filter((id) => knownIds.has(id)),
    }
    const id = JSON.stringify([row.plan, row.planPeriod])
    const entry = plans.get(id) ?? { plan: row.plan, planPeriod: row.planPeriod, actions: [] }
    plans.set(id, entry)
    entry.actions.push({
      action,
      recorded: getFirstKnownYear(row) <= year ? { status, note: statusNote, isDated } : null,
    })
  }
  return [...plans.values()].map((plan) => ({
    ...plan,
    phase: getPlanPhase(plan.planPeriod, plan.actions, year),
  }))
}
