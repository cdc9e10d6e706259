import type { FileNote } from '../../../drafts/import/files/fileNotes.ts'
import { useTranslator } from '../../../components/useTranslator.ts'
import { idPart } from '../../../i18n/idPart.ts'

/** Notes on hidden or differently displayed content of the file. */
export function NoteList({ notes }: { readonly notes: readonly FileNote[] }) {
  const { t } = useTranslator()
  if (notes.length === 0) return null
  return (
    <section className="import-notes" aria-labelledby="import-notes">
      <h3 id="import-notes">{t('import.notes')}</h3>
      <ul>
        {notes.map(({ kind, count, examples }) => {
          const more = count > examples.length && examples.length > 1
          const shownExamples = more ? [...examples, t('import.note.more')] : examples
          return (
            <li key={kind}>
              {t(`import.note.${idPart(kind)}`, { count, examples: shownExamples.join(', ') })}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
