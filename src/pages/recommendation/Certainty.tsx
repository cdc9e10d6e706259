import type { Sourced } from '../../model/records.ts'
import { SaidText } from '../parts/SaidText.tsx'
import { useReader } from '../reader.ts'

/** How far the source was read, if not in full, and a note about it. */
export function Certainty({ of }: { readonly of: Pick<Sourced, 'certainty' | 'certaintyNote'> }) {
  const { words } = useReader()
  const note = words.text(of.certaintyNote)
  if (of.certainty === 'read' && note.text === '') return null
  return (
    <p className="certainty">
      {of.certainty !== 'read' && (
        <>
          <strong>{words.say(`certainty.${of.certainty}`)}</strong>{' '}
        </>
      )}
      <SaidText said={note} />
    </p>
  )
}
