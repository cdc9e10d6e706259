import type { NoteSection, Slide } from './slide.ts'

/** The number of characters of notes that fit beside a slide on half a page. */
const ROOM = 1500

/**
 * The notes beside a slide on a handout: whole lines from the beginning that fit on half a page,
 * and at least one.
 */
export function handoutNotes({ notes }: Pick<Slide, 'notes'>): readonly NoteSection[] {
  let room = ROOM
  const kept: NoteSection[] = []
  for (const { heading, lines } of notes) {
    room -= heading.length
    const fitting = []
    for (const line of lines) {
      const length = (line.lead?.length ?? 0) + line.said.text.length
      if (room < length && (kept.length > 0 || fitting.length > 0)) break
      room -= length
      fitting.push(line)
    }
    if (fitting.length > 0) kept.push({ heading, lines: fitting })
    if (fitting.length < lines.length) break
  }
  return kept
}
