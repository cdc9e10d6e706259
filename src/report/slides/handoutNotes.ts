import type { NoteSection, Slide } from './slide.ts'

/** The number of characters of notes that fit beside a slide on half a page. */
const MAX_CHARACTERS = 1500

/**
 * The notes beside a slide on a handout: whole lines from the beginning that fit on half a page,
 * and at least one.
 */
export function selectHandoutNotes({ notes }: Pick<Slide, 'notes'>): readonly NoteSection[] {
  let remaining = MAX_CHARACTERS
  const selected: NoteSection[] = []
  for (const { heading, lines } of notes) {
    remaining -= heading.length
    const fitting = []
    for (const line of lines) {
      const length = (line.lead?.length ?? 0) + line.content.text.length
      if (remaining < length && (selected.length > 0 || fitting.length > 0)) break
      remaining -= length
      fitting.push(line)
    }
    if (fitting.length > 0) selected.push({ heading, lines: fitting })
    if (fitting.length < lines.length) break
  }
  return selected
}
