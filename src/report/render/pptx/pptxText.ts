import type PptxGenJS from 'pptxgenjs'
import { getLocale } from '../../../i18n/languages.ts'
import type { LocalizedText } from '../../../model/languageMap.ts'
import type { Box } from './pptxLayout.ts'

type Run = PptxGenJS.TextProps
type Text = PptxGenJS.TextPropsOptions

/** Fonts of PowerPoint on every system. */
export const SERIF = 'Georgia'
export const SANS = 'Calibri'

export const INK = '16202B'

/** A localized text as a run in its own language, for speech and spelling. */
export function textRun({ text, lang }: LocalizedText, options: Text = {}): Run {
  return { text, options: { ...options, lang: getLocale(lang) } }
}

export function sentenceRuns(localizedText: readonly LocalizedText[], separator = ' '): Run[] {
  return localizedText.map((sentence, index) =>
    textRun({ ...sentence, text: index === 0 ? sentence.text : separator + sentence.text }),
  )
}

export function fontOptions(
  size: number,
  fontFace = SANS,
): Pick<Text, 'fontSize' | 'fontFace' | 'color'> {
  return { fontSize: toPoints(size), fontFace, color: INK }
}

export function toPosition({ x, y, width, height }: Box): {
  x: number
  y: number
  w: number
  h: number
} {
  return { x: toInches(x), y: toInches(y), w: toInches(width), h: toInches(height) }
}

export function toTextBox(box: Box): ReturnType<typeof toPosition> & { margin: 0 } {
  return { ...toPosition(box), margin: 0 }
}

export function toInches(pixels: number): number {
  return Math.round((pixels / 96) * 1000) / 1000
}

export function toPoints(pixels: number): number {
  return Math.round(pixels * 0.75 * 10) / 10
}
