import { cleanText } from '../../../model/controlCharacters.ts'

/** A run of a cell's text; `raised` means superscript. */
export interface TextRun {
  readonly text: string
  readonly raised: boolean
}

export interface RichText {
  readonly text: string
  /** Superscript note marks that are not part of the text; '' if there are none. */
  readonly marks: string
}

/** Digits, signs, or one letter. */
const NOTE_MARK = /^(?:[\d\s.,;:*†‡§#()[\]+-]+|\p{L}\)?)$/u
const UNIT = /(?:^|[\s(/])(?:[ckd]?m)$/
const NUMBER = /^[-\d.,\s%]*\d[-\d.,\s%]*$/

/**
 * A cell's text without superscript note marks: 802 with a superscript 4 is 802, not 8024. A
 * superscript letter after a number becomes a flag: 911 [p]. The 2 of m² stays.
 */
export function parseRichText(runs: readonly TextRun[]): RichText {
  let text = ''
  let marks = ''
  for (const run of runs) {
    const content = run.text.trim()
    if (!run.raised || !NOTE_MARK.test(content)) text += run.text
    else if (/^[23]$/.test(content) && UNIT.test(text)) text += content === '2' ? '²' : '³'
    else if (/^\p{L}$/u.test(content) && NUMBER.test(text)) text += ` [${content}]`
    else marks += content
  }
  return { text: toOneLine(text), marks }
}

/** A cell's text on one line, without control characters. */
export function toOneLine(text: string): string {
  return cleanText(text)
    .text.replace(/\s*\r?\n\s*/g, ' ')
    .trim()
}
