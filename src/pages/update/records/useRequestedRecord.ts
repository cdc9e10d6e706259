import { useEffect, useRef, useState, type RefObject } from 'react'
import type { RecordList } from '../../../drafts/edits.ts'
import { useOpenDraft } from '../openDraft.ts'

/** A form that another part may link to: it focuses the requested field and shows all its problems. */
export function useRequestedRecord(
  of: RecordList,
  record: string,
): {
  readonly form: RefObject<HTMLFieldSetElement | null>
  /** Whether it was requested since it was mounted. */
  readonly wasRequested: boolean
} {
  const { requestedRecord, openRecord } = useOpenDraft()
  const form = useRef<HTMLFieldSetElement>(null)
  const [wasRequested, setWasRequested] = useState(false)
  const isRequested = requestedRecord?.of === of && requestedRecord.record === record
  useEffect(() => {
    if (!isRequested) return
    const fieldSelector = `[data-field="${CSS.escape(requestedRecord.column)}"]`
    const field =
      form.current?.querySelector<HTMLElement>(fieldSelector) ??
      form.current?.querySelector<HTMLElement>('input, textarea, select')
    for (let fold = field?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
      fold.open = true
    field?.focus()
    setWasRequested(true)
    openRecord(null)
  }, [isRequested, requestedRecord, openRecord])
  return { form, wasRequested }
}
