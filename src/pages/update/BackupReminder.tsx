import { useState } from 'react'
import { getDateFormat } from '../../i18n/dates.ts'
import { getBackupReminder } from '../../drafts/fileBackup.ts'
import { usePageContext } from '../../components/pageContext.ts'
import { useDraftServices } from './draftServices.ts'
import { useOpenDraft } from './openDraft.ts'
import { useTranslator } from '../../components/useTranslator.ts'

const longDate = getDateFormat({ dateStyle: 'long' })

/** A reminder that many changes are in no file; shown until the group saves a file or dismisses it. */
export function BackupReminder() {
  const { dataset, translator } = usePageContext()
  const { t } = useTranslator()
  const services = useDraftServices(dataset.city.id)
  const { draft, saveToFile } = useOpenDraft()
  const savedAt = draft.inFile?.at ?? ''
  /** The file after which the reminder was dismissed. */
  const [dismissed, setDismissed] = useState<string | null>(null)
  const reminder = dismissed === savedAt ? null : getBackupReminder(draft, services.now())
  const dismiss = (saveAndDismiss: () => void) => () => {
    // The pressed button disappears.
    document.querySelector<HTMLElement>('#part-title')?.focus({ preventScroll: true })
    saveAndDismiss()
  }
  return (
    <div role="status">
      {reminder && (
        <div className="notice">
          <p>
            {reminder.kind === 'cells'
              ? t('storage.reminder.cells')
              : t('storage.reminder.day', { day: formatDay(reminder.since, translator.lang) })}
          </p>
          <div className="desk-buttons">
            <button type="button" className="ds-button" onClick={dismiss(saveToFile)}>
              {t('drafts.export')}
            </button>
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              onClick={dismiss(() => setDismissed(savedAt))}
            >
              {t('storage.later')}
            </button>
          </div>
        </div>
      )}
    </div>
  )
}

function formatDay(instant: string, lang: string): string {
  return longDate(lang).format(new Date(instant))
}
