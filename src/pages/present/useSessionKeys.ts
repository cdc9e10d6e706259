import { useEffect, useEffectEvent } from 'react'
import { toCommand, type Command } from './keys.ts'

/** Elements that use typed keys themselves. */
const FIELDS = 'input, textarea, select, [contenteditable], dialog'
const CONTROLS = 'button, a, summary, [role="button"]'

/** Handles keys wherever the focus is, except in a field or a dialog. */
export function useSessionKeys(onCommand: (command: Command) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event
    const element = target instanceof Element ? target : null
    if (element?.closest(FIELDS) || document.querySelector('dialog[open]')) return
    const command = toCommand({
      key: event.key,
      shiftKey: event.shiftKey,
      ctrlKey: event.ctrlKey,
      metaKey: event.metaKey,
      altKey: event.altKey,
      isOnControl: element?.closest(CONTROLS) !== null && element !== null,
    })
    if (command === null) return
    event.preventDefault()
    onCommand(command)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}
