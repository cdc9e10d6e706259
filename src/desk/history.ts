import type { Draft } from './draft.ts'
import { edited, type Edit } from './edits.ts'

/** A draft with its undo and redo steps. */
export interface History {
  readonly past: readonly Draft[]
  readonly present: Draft
  /** Next redo step first. */
  readonly future: readonly Draft[]
  /** The cell or text being typed in: further typing belongs to the same step. Null after any other edit. */
  readonly typing: string | null
}

/** Number of steps kept. Drafts share their unchanged parts, so that a step is cheap. */
const MOST_STEPS = 500

export function historyOf(draft: Draft): History {
  return { past: [], present: draft, future: [], typing: null }
}

/** Applies an edit. One that changes nothing returns the same history. */
export function afterEdit(history: History, edit: Edit): History {
  const present = edited(history.present, edit)
  if (present === history.present) return history
  // Published files cannot be withdrawn: undo never goes behind a hand-over.
  if (edit.kind === 'handed over') return { ...history, present, typing: null }
  const typing = typingOf(edit)
  const past =
    typing !== null && typing === history.typing
      ? history.past
      : [...history.past, history.present].slice(-MOST_STEPS)
  return { past, present, future: [], typing }
}

/** Ends the typing step: later typing is a new step, also in the same cell. */
export function settled(history: History): History {
  return history.typing === null ? history : { ...history, typing: null }
}

export function undone(history: History): History {
  const before = history.past.at(-1)
  if (!before) return history
  const present = withHandOverOf(history.present, before)
  const future = [history.present, ...history.future]
  return { past: history.past.slice(0, -1), present, future, typing: null }
}

export function redone(history: History): History {
  const [after, ...future] = history.future
  if (!after) return history
  const present = withHandOverOf(history.present, after)
  return { past: [...history.past, history.present], present, future, typing: null }
}

function withHandOverOf({ handedOver }: Draft, draft: Draft): Draft {
  return handedOver === undefined || draft.handedOver === handedOver
    ? draft
    : { ...draft, handedOver }
}

function typingOf(edit: Edit): string | null {
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
