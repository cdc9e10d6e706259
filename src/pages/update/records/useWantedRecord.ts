import { useEffect, useRef, useState, type RefObject } from 'react'
import type { RecordList } from '../../../desk/edits.ts'
import { useOpenDraft } from '../openDraft.ts'

/** A form that another part may link to: it focuses the requested field and shows all its problems. */
export function useWantedRecord(
  of: RecordList,
  record: string,
): {
  readonly form: RefObject<HTMLFieldSetElement | null>
  /** Whether it was requested since it was mounted. */
  readonly wasWanted: boolean
} {
  const { wantedRecord, showRecord } = useOpenDraft()
  const form = useRef<HTMLFieldSetElement>(null)
  const [wasWanted, setWasWanted] = useState(false)
  const isWanted = wantedRecord?.of === of && wantedRecord.record === record
  useEffect(() => {
    if (!isWanted) return
    const named = `[data-field="${CSS.escape(wantedRecord.column)}"]`
    const field =
      form.current?.querySelector<HTMLElement>(named) ??
      form.current?.querySelector<HTMLElement>('input, textarea, select')
    for (let fold = field?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
      fold.open = true
    field?.focus()
    setWasWanted(true)
    showRecord(null)
  }, [isWanted, wantedRecord, showRecord])
  return { form, wasWanted }
}
