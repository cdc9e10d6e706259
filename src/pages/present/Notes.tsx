import type { NoteSection } from '../../report/slides/slide.ts'
import { SaidText } from '../parts/SaidText.tsx'

/** The speaker notes of a slide. */
export function Notes({ notes }: { readonly notes: readonly NoteSection[] }) {
  return notes.map(({ heading, lines }, place) => (
    <section key={place} className="notes-section">
      <h3>{heading}</h3>
      {lines.map(({ lead, said }, at) => (
        <p key={at}>
          {lead !== null && <strong>{lead}</strong>}
          {lead !== null && ' '}
          <SaidText said={said} />
        </p>
      ))}
    </section>
  ))
}
