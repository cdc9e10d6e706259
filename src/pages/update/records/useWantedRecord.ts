import { useEffect, useRef, useState, type RefObject } from 'react'
import type { RecordList } from '../../../desk/edits.ts'
import { useOpenDraft } from '../openDraft.ts'

/**
 * The form of a row that may be asked for from elsewhere: it then takes the focus into the field
 * that is meant, and says all that it lacks.
 */
export function useWantedRecord(
  of: RecordList,
  record: string,
): {
  readonly form: RefObject<HTMLFieldSetElement | null>
  /** Whether it was asked for since it is on the page. */
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
