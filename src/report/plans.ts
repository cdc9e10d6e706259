import type { Edition } from '../model/dataset.ts'
import type { LocalText } from '../model/text.ts'
import type { Action, ActionStatus, Records } from '../model/records.ts'
import { closingOf } from '../model/recordsAt.ts'

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
    readonly note: LocalText
    /** Whether the state was recorded before the plan's period ended, so that it may have changed since. */
    readonly isDated: boolean
  } | null
}

/** The measures of one plan, in the order of the package. */
export interface ReportedPlan {
  readonly plan: LocalText
  readonly planPeriod: string
  readonly phase: PlanPhase
  readonly actions: readonly ReportedAction[]
}

/** Years in a text; in `2016/17` and `2025-26` the second year counts too. */
function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(/\b((?:19|20)\d{2})(?:[/-](\d{2})\b(?!\d|-))?/g)].flatMap(
    ([, year, end]) => (end ? [Number(year), Number(year!.slice(0, 2) + end)] : [Number(year)]),
  )
}

/** The phase from the period alone. */
function phaseOfPeriod(planPeriod: string, year: number): PlanPhase {
  const years = yearsIn(planPeriod)
  if (years.length === 0) return 'not dated'
  if (/-\s*$/.test(planPeriod)) return 'running'
  return Math.max(...years) < year ? 'over' : 'running'
}

/** If state and period contradict each other, the recorded state of the measures decides. */
function phaseOf(planPeriod: string, actions: readonly ReportedAction[], year: number): PlanPhase {
  const phase = phaseOfPeriod(planPeriod, year)
  const every = (...states: readonly ActionStatus[]) =>
    actions.every(({ recorded }) => recorded !== null && states.includes(recorded.status))
  if (phase === 'running' && every('ended', 'done')) return 'over'
  if (phase === 'running' && every('planned')) return 'planned'
  return phase
}

/** The first year in which the recorded state can have been known, according to its row. */
function knownFrom({ status, statusNote, planPeriod }: Action): number {
  const plan = yearsIn(planPeriod)
  const noted = Object.values(statusNote).flatMap(yearsIn)
  const over = status === 'ended' || status === 'done' ? plan : plan.slice(0, 1)
  return Math.max(0, ...over, ...noted)
}

function begun({ planPeriod }: Action, year: number): boolean {
  const [start] = yearsIn(planPeriod)
  return start === undefined || start <= year
}

/**
 * Action plans that had begun by an edition, with their measures, in the order of the package.
 * `records`: those of the edition (recordsUpTo.ts).
 */
export function plansAt(records: Records, edition: Edition): readonly ReportedPlan[] {
  const year = Number(closingOf(edition).slice(0, 4))
  const made = new Set(records.recommendations.map(({ id }) => id))
  const plans = new Map<
    string,
    { plan: LocalText; planPeriod: string; actions: ReportedAction[] }
  >()
  for (const row of records.actions) {
    if (!begun(row, year)) continue
    const { status, statusNote, ...rest } = row
    const isUnfinished = status === 'planned' || status === 'under way'
    const isDated = isUnfinished && phaseOfPeriod(row.planPeriod, year) === 'over'
    const action = { ...rest, recommendations: row.recommendations.filter((id) => made.has(id)) }
    const id = JSON.stringify([row.plan, row.planPeriod])
    const known = plans.get(id) ?? { plan: row.plan, planPeriod: row.planPeriod, actions: [] }
    plans.set(id, known)
    known.actions.push({
      action,
      recorded: knownFrom(row) <= year ? { status, note: statusNote, isDated } : null,
    })
  }
  return [...plans.values()].map((plan) => ({
    ...plan,
    phase: phaseOf(plan.planPeriod, plan.actions, year),
  }))
}
