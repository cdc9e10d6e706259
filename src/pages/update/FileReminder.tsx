import { useState } from 'react'
import { cachedDateFormat } from '../../words/date.ts'
import { fileReminder } from '../../desk/fileState.ts'
import { useReader } from '../reader.ts'
import { useDeskWorld } from './deskWorld.ts'
import { useOpenDraft } from './openDraft.ts'
import { useTranslator } from '../useTranslator.ts'

const longDate = cachedDateFormat({ dateStyle: 'long' })

/** A reminder that many changes are in no file; shown until the group saves a file or dismisses it. */
export function FileReminder() {
  const { dataset, words } = useReader()
  const { say } = useTranslator()
  const world = useDeskWorld(dataset.city.id)
  const { draft, saveToFile } = useOpenDraft()
  const filedAt = draft.inFile?.at ?? ''
  /** The file after which the reminder was dismissed. */
  const [dismissed, setDismissed] = useState<string | null>(null)
  const reminder = dismissed === filedAt ? null : fileReminder(draft, world.now())
  const answer = (act: () => void) => () => {
    // The pressed button disappears.
    document.querySelector<HTMLElement>('#part-title')?.focus({ preventScroll: true })
    act()
  }
  return (
    <div role="status">
      {reminder && (
        <div className="notice">
          <p>
            {reminder.kind === 'cells'
              ? say('keeping.reminder.cells')
              : say('keeping.reminder.day', { day: dayOf(reminder.since, words.lang) })}
          </p>
          <div className="desk-buttons">
            <button type="button" className="ds-button" onClick={answer(saveToFile)}>
              {say('drafts.export')}
            </button>
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              onClick={answer(() => setDismissed(filedAt))}
            >
              {say('keeping.later')}
            </button>
          </div>
        </div>
      )}
    </div>
  )
}

function dayOf(instant: string, lang: string): string {
  return longDate(lang).format(new Date(instant))
}
