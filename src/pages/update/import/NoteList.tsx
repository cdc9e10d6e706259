import type { ImportNote } from '../../../desk/import/notes.ts'
import { useTranslator } from '../../useTranslator.ts'

/** Notes on hidden or differently displayed content of the file. */
export function NoteList({ notes }: { readonly notes: readonly ImportNote[] }) {
  const { say } = useTranslator()
  if (notes.length === 0) return null
  return (
    <section className="import-notes" aria-labelledby="import-notes">
      <h3 id="import-notes">{say('import.notes')}</h3>
      <ul>
        {notes.map(({ kind, count, examples }) => {
          const more = count > examples.length && examples.length > 1
          const named = more ? [...examples, say('import.note.more')] : examples
          return (
            <li key={kind}>{say(`import.note.${kind}`, { count, examples: named.join(', ') })}</li>
          )
        })}
      </ul>
    </section>
  )
}
