import type { FileFault } from '../../../drafts/import/files/grid.ts'
import type { ComparedLine, SheetSummary, SheetView } from '../../../drafts/import/importSession.ts'
import { findPlanFaults, type ImportPlan } from '../../../drafts/import/importPlan.ts'
import type { ImportSummary } from '../../../drafts/import/result.ts'
import { collectQuestions, NO_QUESTIONS, type OpenQuestions } from './openQuestions.ts'

export type OpenFault = FileFault | 'stopped' | 'slow' | 'failed'

export interface ImportResult {
  readonly lines: readonly ComparedLine[]
  readonly summary: ImportSummary
}

export interface OpenTable {
  readonly kind: 'open'
  readonly name: string
  readonly sheets: readonly SheetSummary[]
  readonly view: SheetView
  readonly plan: ImportPlan
  /** Whether the plan uses stored answers for such a table. */
  readonly isStored: boolean
  /** Reading progress; null if it is complete or cannot start. */
  readonly progress: { readonly done: number; readonly total: number } | null
  /** The result of the last complete reading. */
  readonly result: ImportResult | null
  /** Unknown names and markers so far. */
  readonly questions: OpenQuestions
}

export type ImportState =
  | {
      readonly kind: 'choose'
      readonly name: string
      readonly outcome: OpenFault | 'cancelled' | 'taken' | null
    }
  | { readonly kind: 'opening'; readonly name: string }
  | OpenTable

export const INITIAL_STATE: ImportState = { kind: 'choose', name: '', outcome: null }

export type ImportEvent =
  | { readonly kind: 'opening'; readonly name: string }
  | { readonly kind: 'not opened'; readonly fault: OpenFault }
  | {
      readonly kind: 'opened'
      readonly sheets: readonly SheetSummary[]
      readonly view: SheetView
      readonly isStored: boolean
    }
  | { readonly kind: 'seen'; readonly view: SheetView; readonly isStored: boolean }
  | { readonly kind: 'changed'; readonly plan: ImportPlan }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'read'
      readonly lines: readonly ComparedLine[]
      readonly summary: ImportSummary
    }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'taken' }

export function reduceImport(state: ImportState, event: ImportEvent): ImportState {
  const name = state.name
  switch (event.kind) {
    case 'opening':
      return event
    case 'not opened':
      return { kind: 'choose', name, outcome: event.fault }
    case 'cancelled':
    case 'taken':
      return { kind: 'choose', name, outcome: event.kind }
    case 'opened':
      return createOpenTable(name, event.sheets, event.view, event.isStored)
    case 'seen':
      return state.kind === 'open'
        ? createOpenTable(name, state.sheets, event.view, event.isStored)
        : state
    case 'changed':
      return state.kind === 'open'
        ? { ...state, plan: event.plan, progress: getProgress(event.plan, state) }
        : state
    case 'progress':
      return state.kind === 'open'
        ? { ...state, progress: { done: event.done, total: event.total } }
        : state
    case 'read': {
      if (state.kind !== 'open') return state
      const { lines, summary } = event
      const questions = collectQuestions(summary, state.plan, state.questions)
      return { ...state, progress: null, result: { lines, summary }, questions }
    }
  }
}

function createOpenTable(
  name: string,
  sheets: readonly SheetSummary[],
  view: SheetView,
  isStored: boolean,
): OpenTable {
  const { plan } = view
  return {
    kind: 'open',
    name,
    sheets,
    view,
    plan,
    isStored,
    progress: getProgress(plan, { sheets }),
    result: null,
    questions: NO_QUESTIONS,
  }
}

/** Reading starts as soon as the plan can be executed. */
function getProgress(
  plan: ImportPlan,
  { sheets }: Pick<OpenTable, 'sheets'>,
): OpenTable['progress'] {
  if (findPlanFaults(plan).length > 0) return null
  return { done: 0, total: sheets[plan.sheet]?.rows ?? 0 }
}
