import { cleanText } from '../../model/controlCharacters.ts'
import type { OutlineSlide } from './outline.ts'

/** A speaker's choices before the presentation. The report stays as it is. Ids are those of slides. */
export interface SlideCustomization {
  readonly leftOut: readonly string[]
  /** The order of the presentation; empty for the order of the report. */
  readonly order: readonly string[]
  /** The speaker's own sentence under the headline. */
  readonly sentences: Readonly<Record<string, string>>
}

export const NO_CUSTOMIZATION: SlideCustomization = { leftOut: [], order: [], sentences: {} }

/**
 * All slides in the order of the presentation, including hidden ones. A slide that the order does
 * not contain is placed after its predecessor in the report.
 */
export function sortSlides(
  slides: readonly OutlineSlide[],
  { order }: SlideCustomization,
): readonly OutlineSlide[] {
  const byId = new Map(slides.map((slide) => [slide.id, slide]))
  const ordered = order.map((id) => byId.get(id)).filter((slide) => slide !== undefined)
  for (const [index, slide] of slides.entries()) {
    if (ordered.includes(slide)) continue
    const before = slides[index - 1]
    ordered.splice(before ? ordered.indexOf(before) + 1 : 0, 0, slide)
  }
  return ordered
}

/** The visible slides. */
export function listShownSlides(
  slides: readonly OutlineSlide[],
  customization: SlideCustomization,
): readonly OutlineSlide[] {
  return sortSlides(slides, customization).filter(({ id }) => !customization.leftOut.includes(id))
}

export function toggleSlide(customization: SlideCustomization, id: string): SlideCustomization {
  const leftOut = customization.leftOut.includes(id)
    ? customization.leftOut.filter((other) => other !== id)
    : [...customization.leftOut, id]
  return { ...customization, leftOut }
}

/** Moves a slide one place forward (1) or back (-1) among all slides; unchanged at either end. */
export function moveSlide(
  slides: readonly OutlineSlide[],
  customization: SlideCustomization,
  id: string,
  by: 1 | -1,
): SlideCustomization {
  const order = sortSlides(slides, customization).map((slide) => slide.id)
  const from = order.indexOf(id)
  const to = from + by
  if (from < 0 || to < 0 || to >= order.length) return customization
  return { ...customization, order: order.toSpliced(from, 1).toSpliced(to, 0, id) }
}

/** Sets the sentence on a slide; removes it if it is blank. */
export function setSentence(
  customization: SlideCustomization,
  id: string,
  sentence: string,
): SlideCustomization {
  const others = Object.entries(customization.sentences).filter(([other]) => other !== id)
  const { text } = cleanText(sentence)
  const ownEntry = text.trim() === '' ? [] : [[id, text] as const]
  return { ...customization, sentences: Object.fromEntries([...others, ...ownEntry]) }
}

export function isCustomized({ leftOut, order, sentences }: SlideCustomization): boolean {
  return leftOut.length > 0 || order.length > 0 || Object.keys(sentences).length > 0
}

/** Parses the form stored in the browser; null if the text is invalid. */
export function parseCustomization(text: string | null): SlideCustomization | null {
  if (text === null) return null
  try {
    const stored: unknown = JSON.parse(text)
    if (typeof stored !== 'object' || stored === null) return null
    const { leftOut, order, sentences } = stored as Record<string, unknown>
    if (!isStringArray(leftOut) || !isStringArray(order)) return null
    if (typeof sentences !== 'object' || sentences === null) return null
    const validSentences = Object.entries(sentences)
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
      .map(([id, sentence]) => [id, cleanText(sentence).text])
    return { leftOut, order, sentences: Object.fromEntries(validSentences) }
  } catch {
    return null
  }
}

function isStringArray(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

export function formatCustomization({ leftOut, order, sentences }: SlideCustomization): string {
  return JSON.stringify({ leftOut, order, sentences })
}

/** For a link: slides by their numbers in the report, which keeps it short. Safe in a URL. */
export function encodeCustomization(
  slides: readonly OutlineSlide[],
  customization: SlideCustomization,
): string {
  const number = (id: string) => slides.findIndex((slide) => slide.id === id)
  const numbers = (ids: readonly string[]) => ids.map(number).filter((index) => index >= 0)
  const sentences = Object.entries(customization.sentences)
    .map(([id, text]) => [number(id), text] as const)
    .filter(([index]) => index >= 0)
  const payload = JSON.stringify([
    numbers(customization.leftOut),
    numbers(customization.order),
    sentences,
  ])
  return encodeBase64Url(new TextEncoder().encode(payload))
}

/** The inverse of `encodeCustomization`; null for an invalid link. */
export function decodeCustomization(
  slides: readonly OutlineSlide[],
  link: string,
): SlideCustomization | null {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(decodeBase64Url(link)))
    if (!Array.isArray(parsed)) return null
    const [leftOut, order, sentences] = parsed as unknown[]
    if (!Array.isArray(leftOut) || !Array.isArray(order) || !Array.isArray(sentences)) return null
    const ids = (indexes: readonly unknown[]) =>
      indexes.map((index) => slides[Number(index)]?.id).filter((id) => id !== undefined)
    const validSentences = sentences.flatMap((item: unknown) => {
      if (!Array.isArray(item) || typeof item[1] !== 'string') return []
      const id = slides[Number(item[0])]?.id
      return id === undefined ? [] : [[id, cleanText(item[1]).text] as const]
    })
    return {
      leftOut: ids(leftOut),
      order: ids(order),
      sentences: Object.fromEntries(validSentences),
    }
  } catch {
    return null
  }
}

function encodeBase64Url(data: Uint8Array): string {
  const binary = Array.from(data, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function decodeBase64Url(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}
