import type { Edition } from '../model/dataset.ts'
import type { LocalText } from '../model/text.ts'
import type { Action, ActionStatus, Records } from '../model/records.ts'
import { closingOf } from '../model/recordsAt.ts'

/** Where a plan stood at an edition by its own period: `2016-2020`, `2023-`, `2022/23`. */
export type PlanPhase = 'running' | 'over' | 'not dated'

export interface ReportedAction {
  readonly action: Omit<Action, 'status' | 'statusNote'>
  readonly phase: PlanPhase
  /**
   * What is recorded of its state, where the record shows that it was known by the edition: no year
   * that it names is later than the edition. Null where it was not.
   */
  readonly recorded: { readonly status: ActionStatus; readonly note: LocalText } | null
}

/** The measures of one plan, in the order of the package. */
export interface ReportedPlan {
  readonly plan: LocalText
  readonly planPeriod: string
  readonly actions: readonly ReportedAction[]
}

/** Years named in a text; of `2016/17` and `2025-26` the second year counts too. */
function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(/\b((?:19|20)\d{2})(?:[/-](\d{2})\b(?!\d|-))?/g)].flatMap(
    ([, year, end]) => (end ? [Number(year), Number(year!.slice(0, 2) + end)] : [Number(year)]),
  )
}

function phaseOf(planPeriod: string, year: number): PlanPhase {
  const years = yearsIn(planPeriod)
  if (years.length === 0) return 'not dated'
  if (/-\s*$/.test(planPeriod)) return 'running'
  return Math.max(...years) < year ? 'over' : 'running'
}

/** The first year in which the recorded state can have been known, by what its row says. */
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
 * `records` are those of the edition (recordsUpTo.ts).
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
    const action = { ...rest, recommendations: row.recommendations.filter((id) => made.has(id)) }
    const id = JSON.stringify([row.plan, row.planPeriod])
    const known = plans.get(id) ?? { plan: row.plan, planPeriod: row.planPeriod, actions: [] }
    plans.set(id, known)
    known.actions.push({
      action,
      phase: phaseOf(row.planPeriod, year),
      recorded: knownFrom(row) <= year ? { status, note: statusNote } : null,
    })
  }
  return [...plans.values()]
}
