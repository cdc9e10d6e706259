import { useEffect, useRef, type RefObject } from 'react'
import type { DraftRecord } from '../../../desk/draft.ts'

/** An id that no record of the draft has. */
export function freshRecordId(records: readonly DraftRecord[]): string {
  const numbers = records.map(({ id }) => Number(id)).filter(Number.isInteger)
  return String(Math.max(0, ...numbers) + 1)
}

/**
 * Moves the focus into a form that was just added, and back to the add button when a form is removed, so that it
 * is never lost.
 */
export function useArrivals(count: number): {
  readonly list: RefObject<HTMLDivElement | null>
  readonly add: RefObject<HTMLButtonElement | null>
  /** Call this before adding. */
  readonly expect: () => void
} {
  const list = useRef<HTMLDivElement>(null)
  const add = useRef<HTMLButtonElement>(null)
  const expected = useRef(false)
  const before = useRef(count)
  useEffect(() => {
    if (count > before.current && expected.current) {
      const forms = list.current?.querySelectorAll<HTMLElement>('[data-record]')
      forms?.[forms.length - 1]?.querySelector<HTMLElement>('input, textarea, select')?.focus()
    }
    if (count < before.current && !document.activeElement?.closest('[data-record]'))
      add.current?.focus()
    expected.current = false
    before.current = count
  }, [count])
  return {
    list,
    add,
    expect: () => {
      expected.current = true
    },
  }
}
