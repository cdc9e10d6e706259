/** The action of a key during a presentation. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'jump'
  | 'black'
  | 'full'
  | 'speaker'
  | 'help'
  | 'find'
  | 'out'
  | { readonly digit: string }

/** The relevant properties of a keyboard event. */
export interface KeyPress {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  /** Whether the focused control uses space and Enter itself. */
  readonly isOnControl: boolean
}

const COMMANDS: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  b: 'black',
  B: 'black',
  // Presentation remotes send a full stop for their black button.
  '.': 'black',
  f: 'full',
  F: 'full',
  s: 'speaker',
  S: 'speaker',
  '?': 'help',
  '/': 'find',
  Escape: 'out',
}

/** Null for keys that are left to the browser, such as all with Ctrl, Alt or the command key. */
export function toCommand(keyPress: KeyPress): Command | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey, isOnControl } = keyPress
  if (ctrlKey || metaKey || altKey) return null
  if (key === ' ') return isOnControl ? null : shiftKey ? 'previous' : 'next'
  if (key === 'Enter') return isOnControl ? null : 'jump'
  if (/^\d$/.test(key)) return { digit: key }
  return COMMANDS[key] ?? null
}
