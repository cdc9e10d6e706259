import type { Draft } from './draft.ts'
import { edited, type Edit } from './edits.ts'

/** A draft with the way it came: what can be undone and what can be done again. */
export interface History {
  readonly past: readonly Draft[]
  readonly present: Draft
  /** The next one to be done again first. */
  readonly future: readonly Draft[]
  /** The cell or text that is being typed in: more of it is one step. Null after anything else. */
  readonly typing: string | null
}

/** Steps that are kept; drafts share what they have in common, so that a step is cheap. */
const MOST_STEPS = 500

export function historyOf(draft: Draft): History {
  return { past: [], present: draft, future: [], typing: null }
}

/** After an edit. One that changes nothing leaves the history as it is. */
export function afterEdit(history: History, edit: Edit): History {
  const present = edited(history.present, edit)
  if (present === history.present) return history
  // Files that are out cannot be called back: no step leads behind them.
  if (edit.kind === 'handed over') return { ...history, present, typing: null }
  const typing = typingOf(edit)
  const past =
    typing !== null && typing === history.typing
      ? history.past
      : [...history.past, history.present].slice(-MOST_STEPS)
  return { past, present, future: [], typing }
}

/** When a cell is left: what is typed next is a step of its own, also in the same cell. */
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
