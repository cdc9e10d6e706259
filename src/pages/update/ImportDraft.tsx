import { useId, useState } from 'react'
import { parseDraftFile } from '../../drafts/storage/draftFile.ts'
import { usePageContext } from '../../components/pageContext.ts'
import { useRun } from '../../components/useThrowInRender.ts'
import { useDraftServices } from './draftServices.ts'
import { getDraftName } from './draftName.ts'
import { useTranslator } from '../../components/useTranslator.ts'

/** Opens a draft from a file. If the draft exists, the file becomes a second one. */
export function ImportDraft(props: {
  readonly listedDrafts: readonly string[]
  readonly refresh: () => Promise<void>
}) {
  const { dataset, translator } = usePageContext()
  const { t } = useTranslator()
  const services = useDraftServices(dataset.city.id)
  const run = useRun()
  const id = useId()
  const [announcement, setAnnouncement] = useState('')

  const importFile = async (file: File): Promise<string> => {
    // A file that was removed, or cannot be read, has no draft.
    const text = await file.text().catch(() => '')
    const result = parseDraftFile(text, dataset.city.id)
    if (!result.ok)
      return result.reason === 'no draft'
        ? t('drafts.import.none')
        : t('drafts.import.city', { city: result.city })
    const isListed = props.listedDrafts.includes(result.draft.id)
    const draft = isListed ? { ...result.draft, id: services.createId() } : result.draft
    const writeResult = await services.storage.write(draft, 0)
    // A draft that could not be stored is in this window, and is listed too.
    await props.refresh()
    if (!writeResult.ok)
      return writeResult.reason === 'full' ? t('draft.failed.full') : t('drafts.unavailable')
    return t('drafts.imported', { draft: getDraftName(draft, translator.lang, t) })
  }
  const openFile = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (!file) return
    setAnnouncement(await importFile(file))
    // The same file may be chosen again.
    input.value = ''
  }
  return (
    <section className="desk-import" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('drafts.import')}</h2>
      <p id={`${id}-how`}>{t('drafts.import.how')}</p>
      <input
        className="ds-input"
        type="file"
        accept=".json,application/json"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-how`}
        onChange={({ target }) => run(openFile(target))}
      />
      <p role="status">{announcement}</p>
    </section>
  )
}
