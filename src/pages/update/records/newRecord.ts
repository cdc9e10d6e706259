import { useEffect, useRef, type RefObject } from 'react'
import type { DraftRecord } from '../../../drafts/draft.ts'

/** An id that no record of the draft has. */
export function createRecordId(records: readonly DraftRecord[]): string {
  const numbers = records.map(({ id }) => Number(id)).filter(Number.isInteger)
  return String(Math.max(0, ...numbers) + 1)
}

/**
 * Moves the focus into a form that was just added, and back to the add button when a form is removed, so that it
 * is never lost.
 */
export function useFormFocus(count: number): {
  readonly list: RefObject<HTMLDivElement | null>
  readonly addButton: RefObject<HTMLButtonElement | null>
  /** Call this before adding. */
  readonly expectForm: () => void
} {
  const list = useRef<HTMLDivElement>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  const isExpected = useRef(false)
  const countBefore = useRef(count)
  useEffect(() => {
    if (count > countBefore.current && isExpected.current) {
      const forms = list.current?.querySelectorAll<HTMLElement>('[data-record]')
      forms?.[forms.length - 1]?.querySelector<HTMLElement>('input, textarea, select')?.focus()
    }
    if (count < countBefore.current && !document.activeElement?.closest('[data-record]'))
      addButton.current?.focus()
    isExpected.current = false
    countBefore.current = count
  }, [count])
  return {
    list,
    addButton,
    expectForm: () => {
      isExpected.current = true
    },
  }
}
