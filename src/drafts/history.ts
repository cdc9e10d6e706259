import type { Draft } from './draft.ts'
import { applyEdit, type Edit } from './edits.ts'

/** A draft with its undo and redo steps. */
export interface History {
  readonly past: readonly Draft[]
  readonly present: Draft
  /** Next redo step first. */
  readonly future: readonly Draft[]
  /** The cell or text being typed in: further typing belongs to the same step. Null after any other edit. */
  readonly typingTarget: string | null
}

/** Number of steps kept. Drafts share their unchanged parts, so that a step is cheap. */
const MAX_STEPS = 500

export function createHistory(draft: Draft): History {
  return { past: [], present: draft, future: [], typingTarget: null }
}

/** Applies an edit. One that changes nothing returns the same history. */
export function recordEdit(history: History, edit: Edit): History {
  const present = applyEdit(history.present, edit)
  if (present === history.present) return history
  // Published files cannot be withdrawn: undo never goes behind a hand-over.
  if (edit.kind === 'handed over') return { ...history, present, typingTarget: null }
  const typingTarget = getTypingTarget(edit)
  const past =
    typingTarget !== null && typingTarget === history.typingTarget
      ? history.past
      : [...history.past, history.present].slice(-MAX_STEPS)
  return { past, present, future: [], typingTarget }
}

/** Ends the typing step: later typing is a new step, also in the same cell. */
export function endTypingStep(history: History): History {
  return history.typingTarget === null ? history : { ...history, typingTarget: null }
}

export function undoEdit(history: History): History {
  const before = history.past.at(-1)
  if (!before) return history
  const present = keepHandOver(history.present, before)
  const future = [history.present, ...history.future]
  return { past: history.past.slice(0, -1), present, future, typingTarget: null }
}

export function redoEdit(history: History): History {
  const [after, ...future] = history.future
  if (!after) return history
  const present = keepHandOver(history.present, after)
  return { past: [...history.past, history.present], present, future, typingTarget: null }
}

function keepHandOver({ handedOver }: Draft, draft: Draft): Draft {
  return handedOver === undefined || draft.handedOver === handedOver
    ? draft
    : { ...draft, handedOver }
}

function getTypingTarget(edit: Edit): string | null {
  switch (edit.kind) {
    case 'cell':
      return `cell ${edit.line} ${edit.column}`
    case 'commentary':
      return `commentary ${edit.lang}`
    case 'record':
      return `${edit.of} ${edit.record.id}`
    case 'indicator':
      return edit.record && `indicators ${edit.id}`
    case 'title':
      return 'title'
    case 'acknowledge':
      return `acknowledge ${edit.line} ${edit.code}`
    case 'cells':
    case 'import':
    case 'add lines':
    case 'remove line':
    case 'remove record':
    case 'handed over':
      return null
  }
}
