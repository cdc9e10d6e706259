import { cleanText } from '../../model/controlCharacters.ts'
import type { PlannedSlide } from './plan.ts'

/** A speaker's choices before the presentation. The report stays as it is. Ids are those of slides. */
export interface SlideEdits {
  readonly leftOut: readonly string[]
  /** The order of the presentation; empty for the order of the report. */
  readonly order: readonly string[]
  /** The speaker's own sentence under the headline. */
  readonly sentences: Readonly<Record<string, string>>
}

export const NO_EDITS: SlideEdits = { leftOut: [], order: [], sentences: {} }

/**
 * All slides in the order of the presentation, including hidden ones. A slide that the order does
 * not contain is placed after its predecessor in the report.
 */
export function orderedSlides(
  slides: readonly PlannedSlide[],
  { order }: SlideEdits,
): readonly PlannedSlide[] {
  const byId = new Map(slides.map((slide) => [slide.id, slide]))
  const ordered = order.map((id) => byId.get(id)).filter((slide) => slide !== undefined)
  for (const [place, slide] of slides.entries()) {
    if (ordered.includes(slide)) continue
    const before = slides[place - 1]
    ordered.splice(before ? ordered.indexOf(before) + 1 : 0, 0, slide)
  }
  return ordered
}

/** The visible slides. */
export function shownSlides(
  slides: readonly PlannedSlide[],
  edits: SlideEdits,
): readonly PlannedSlide[] {
  return orderedSlides(slides, edits).filter(({ id }) => !edits.leftOut.includes(id))
}

export function toggled(edits: SlideEdits, id: string): SlideEdits {
  const leftOut = edits.leftOut.includes(id)
    ? edits.leftOut.filter((other) => other !== id)
    : [...edits.leftOut, id]
  return { ...edits, leftOut }
}

/** Moves a slide one place forward (1) or back (-1) among all slides; unchanged at either end. */
export function moved(
  slides: readonly PlannedSlide[],
  edits: SlideEdits,
  id: string,
  by: 1 | -1,
): SlideEdits {
  const order = orderedSlides(slides, edits).map((slide) => slide.id)
  const from = order.indexOf(id)
  const to = from + by
  if (from < 0 || to < 0 || to >= order.length) return edits
  return { ...edits, order: order.toSpliced(from, 1).toSpliced(to, 0, id) }
}

/** Sets the sentence on a slide; removes it if it is blank. */
export function withSentence(edits: SlideEdits, id: string, sentence: string): SlideEdits {
  const others = Object.entries(edits.sentences).filter(([other]) => other !== id)
  const { text } = cleanText(sentence)
  const own = text.trim() === '' ? [] : [[id, text] as const]
  return { ...edits, sentences: Object.fromEntries([...others, ...own]) }
}

export function isEdited({ leftOut, order, sentences }: SlideEdits): boolean {
  return leftOut.length > 0 || order.length > 0 || Object.keys(sentences).length > 0
}

/** Parses the form stored in the browser; null if the text is invalid. */
export function readEdits(text: string | null): SlideEdits | null {
  if (text === null) return null
  try {
    const kept: unknown = JSON.parse(text)
    if (typeof kept !== 'object' || kept === null) return null
    const { leftOut, order, sentences } = kept as Record<string, unknown>
    if (!isTexts(leftOut) || !isTexts(order)) return null
    if (typeof sentences !== 'object' || sentences === null) return null
    const told = Object.entries(sentences)
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
      .map(([id, sentence]) => [id, cleanText(sentence).text])
    return { leftOut, order, sentences: Object.fromEntries(told) }
  } catch {
    return null
  }
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

export function writeEdits({ leftOut, order, sentences }: SlideEdits): string {
  return JSON.stringify({ leftOut, order, sentences })
}

/** For a link: slides by their numbers in the report, which keeps it short. Safe in a URL. */
export function editsInLink(slides: readonly PlannedSlide[], edits: SlideEdits): string {
  const number = (id: string) => slides.findIndex((slide) => slide.id === id)
  const numbers = (ids: readonly string[]) => ids.map(number).filter((place) => place >= 0)
  const sentences = Object.entries(edits.sentences)
    .map(([id, text]) => [number(id), text] as const)
    .filter(([place]) => place >= 0)
  const said = JSON.stringify([numbers(edits.leftOut), numbers(edits.order), sentences])
  return base64(new TextEncoder().encode(said))
}

/** The inverse of `editsInLink`; null for an invalid link. */
export function editsFromLink(slides: readonly PlannedSlide[], link: string): SlideEdits | null {
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(bytes(link)))
    if (!Array.isArray(read)) return null
    const [leftOut, order, sentences] = read as unknown[]
    if (!Array.isArray(leftOut) || !Array.isArray(order) || !Array.isArray(sentences)) return null
    const ids = (places: readonly unknown[]) =>
      places.map((place) => slides[Number(place)]?.id).filter((id) => id !== undefined)
    const told = sentences.flatMap((one: unknown) => {
      if (!Array.isArray(one) || typeof one[1] !== 'string') return []
      const id = slides[Number(one[0])]?.id
      return id === undefined ? [] : [[id, cleanText(one[1]).text] as const]
    })
    return { leftOut: ids(leftOut), order: ids(order), sentences: Object.fromEntries(told) }
  } catch {
    return null
  }
}

function base64(data: Uint8Array): string {
  const binary = Array.from(data, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function bytes(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}
