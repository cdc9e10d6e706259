import type { NoteSection } from '../../report/slides/slide.ts'
import { Localized } from '../../components/Localized.tsx'

/** The speaker notes of a slide. */
export function Notes({ notes }: { readonly notes: readonly NoteSection[] }) {
  return notes.map(({ heading, lines }, sectionIndex) => (
    <section key={sectionIndex} className="notes-section">
      <h3>{heading}</h3>
      {lines.map(({ lead, content }, lineIndex) => (
        <p key={lineIndex}>
          {lead !== null && <strong>{lead}</strong>}
          {lead !== null && ' '}
          <Localized text={content} />
        </p>
      ))}
    </section>
  ))
}
