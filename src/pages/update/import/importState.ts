import type { FileFault } from '../../../desk/import/grid.ts'
import type { HeldLine, SheetSummary, SheetView } from '../../../desk/import/importSession.ts'
import { planFaults, type ImportPlan } from '../../../desk/import/plan.ts'
import type { ImportTally } from '../../../desk/import/result.ts'
import { askedIn, NOTHING_ASKED, type Asked } from './asked.ts'

export type OpenFault = FileFault | 'stopped' | 'slow' | 'failed'

export interface ImportResult {
  readonly lines: readonly HeldLine[]
  readonly tally: ImportTally
}

export interface OpenTable {
  readonly kind: 'open'
  readonly name: string
  readonly sheets: readonly SheetSummary[]
  readonly view: SheetView
  readonly plan: ImportPlan
  /** Whether the plan uses stored answers for such a table. */
  readonly remembered: boolean
  /** Reading progress; null if it is complete or cannot start. */
  readonly progress: { readonly done: number; readonly total: number } | null
  /** The result of the last complete reading. */
  readonly result: ImportResult | null
  /** Unknown names and markers so far. */
  readonly asked: Asked
}

export type ImportState =
  | {
      readonly kind: 'choose'
      readonly name: string
      readonly said: OpenFault | 'cancelled' | 'taken' | null
    }
  | { readonly kind: 'opening'; readonly name: string }
  | OpenTable

export const START: ImportState = { kind: 'choose', name: '', said: null }

export type ImportEvent =
  | { readonly kind: 'opening'; readonly name: string }
  | { readonly kind: 'not opened'; readonly fault: OpenFault }
  | {
      readonly kind: 'opened'
      readonly sheets: readonly SheetSummary[]
      readonly view: SheetView
      readonly remembered: boolean
    }
  | { readonly kind: 'seen'; readonly view: SheetView; readonly remembered: boolean }
  | { readonly kind: 'changed'; readonly plan: ImportPlan }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'read'; readonly lines: readonly HeldLine[]; readonly tally: ImportTally }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'taken' }

export function afterMessage(state: ImportState, event: ImportEvent): ImportState {
  const name = state.name
  switch (event.kind) {
    case 'opening':
      return event
    case 'not opened':
      return { kind: 'choose', name, said: event.fault }
    case 'cancelled':
    case 'taken':
      return { kind: 'choose', name, said: event.kind }
    case 'opened':
      return opened(name, event.sheets, event.view, event.remembered)
    case 'seen':
      return state.kind === 'open'
        ? opened(name, state.sheets, event.view, event.remembered)
        : state
    case 'changed':
      return state.kind === 'open'
        ? { ...state, plan: event.plan, progress: begun(event.plan, state) }
        : state
    case 'progress':
      return state.kind === 'open'
        ? { ...state, progress: { done: event.done, total: event.total } }
        : state
    case 'read': {
      if (state.kind !== 'open') return state
      const { lines, tally } = event
      const asked = askedIn(tally, state.plan, state.asked)
      return { ...state, progress: null, result: { lines, tally }, asked }
    }
  }
}

function opened(
  name: string,
  sheets: readonly SheetSummary[],
  view: SheetView,
  remembered: boolean,
): OpenTable {
  const { plan } = view
  return {
    kind: 'open',
    name,
    sheets,
    view,
    plan,
    remembered,
    progress: begun(plan, { sheets }),
    result: null,
    asked: NOTHING_ASKED,
  }
}

/** Reading starts as soon as the plan can be executed. */
function begun(plan: ImportPlan, { sheets }: Pick<OpenTable, 'sheets'>): OpenTable['progress'] {
  if (planFaults(plan).length > 0) return null
  return { done: 0, total: sheets[plan.sheet]?.rows ?? 0 }
}
