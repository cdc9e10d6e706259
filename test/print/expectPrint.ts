import { expect } from 'vitest'
import type { PaperContent } from './printedPage.ts'
import { readPdf, type PrintedPage } from './readPdf.ts'

/**
 * Checks a print of any engine: each word of the page's main part and of its charts
 * is text on paper, as often as on the page; no page ends with a heading; and there are about as
 * many pages as the content needs.
 */
export async function expectPrint(
  name: string,
  pdf: Uint8Array,
  content: PaperContent,
  pages: { readonly min: number; readonly max: number },
): Promise<readonly PrintedPage[]> {
  const printed = await readPdf(pdf)
  expect(content.texts.length, `${name}: texts of the page`).toBeGreaterThan(3)
  expect(findMissingWords(content.texts, printed), `${name}: words that paper lacks`).toEqual([])
  const fullText = compactText(printed.flatMap(({ lines }) => lines).join(''))
  const missing = content.formulas.filter((formula) => !fullText.includes(compactText(formula)))
  expect(missing, `${name}: formulas that paper lacks`).toEqual([])
  expect(findLoneHeadings(content, printed), `${name}: pages that end with a heading`).toEqual([])
  expect(printed.length, `${name}: pages`).toBeGreaterThanOrEqual(pages.min)
  expect(printed.length, `${name}: pages`).toBeLessThanOrEqual(pages.max)
  return printed
}

/** The words of a text, normalized: no capitals, ligatures or soft hyphens. */
function splitWords(text: string): readonly string[] {
  return normalizeText(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

function normalizeText(text: string): string {
  return text.normalize('NFKC').replaceAll('\u00AD', '').toLowerCase()
}

/** Letters and digits only: the same for a title on one line or three. */
function compactText(text: string): string {
  return splitWords(text).join('')
}

/** Words of at least this length are also searched across line ends. */
const MIN_SPLIT_LENGTH = 5

/** Words that occur more often on the page than in its print. A word split by a line end counts as whole. */
export function findMissingWords(
  texts: readonly string[],
  pages: readonly PrintedPage[],
): readonly string[] {
  const lines = pages.flatMap((page) => page.lines)
  const printed = countWords(lines.flatMap(splitWords))
  const joined = compactText(lines.join(''))
  return [...countWords(texts.flatMap(splitWords))]
    .filter(([word, times]) => (printed.get(word) ?? 0) < times)
    .filter(
      ([word, times]) => word.length < MIN_SPLIT_LENGTH || joined.split(word).length - 1 < times,
    )
    .map(([word, times]) => `${word}: ${printed.get(word) ?? 0} of ${times}`)
}

function countWords(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The maximum number of lines of a heading. */
const MAX_HEADING_LINES = 6

/**
 * Headings that end a page other than the last, with the page number. An entry of a table of
 * contents does not count: another entry precedes it.
 */
export function findLoneHeadings(
  { headings, contents }: Pick<PaperContent, 'headings' | 'contents'>,
  pages: readonly PrintedPage[],
): readonly string[] {
  const wanted = new Set(headings.map(compactText).filter((heading) => heading !== ''))
  const entries = new Set(contents.map(compactText))
  return pages.slice(0, -1).flatMap(({ lines }, place) => {
    const texts = lines.filter((line) => compactText(line) !== '')
    const ends = Array.from({ length: MAX_HEADING_LINES }, (_, more) =>
      texts.slice(-1 - more).join(' '),
    )
    const isInContents = texts.slice(-2).every((text) => entries.has(compactText(text)))
    const heading = isInContents ? undefined : ends.find((end) => wanted.has(compactText(end)))
    return heading === undefined ? [] : [`page ${place + 1}: ${heading}`]
  })
}
