/**
 * Runs in the page: finds words that break across lines without a hyphenation point, as
 * “word: element”. A soft hyphen is one, and so are the hyphenation rules of a language that the browser
 * supports; URLs and file names may break anywhere.
 */
export function findBrokenWords(): readonly string[] {
  const found = new Set<string>()
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  while (texts.nextNode()) {
    const text = texts.currentNode as Text
    const element = text.parentElement
    if (!element || element.closest('svg, script, style, noscript, .ds-sr-only, .figure-hidden'))
      continue
    range.selectNodeContents(text)
    if (range.getClientRects().length < 2) continue
    for (const { 0: run, index: start } of text.data.matchAll(/\S+/g)) {
      if (/[/_@=\u00ad]|\.\w\w/.test(run)) continue
      for (const { 0: word, index } of run.matchAll(/[\p{L}\p{M}\p{N}’']{2,}/gu)) {
        range.setStart(text, start + index)
        range.setEnd(text, start + index + word.length)
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 0)
        if (new Set(boxes.map(({ top }) => Math.round(top))).size > 1)
          found.add(`${word}: ${element.tagName} ${element.className}`)
      }
    }
  }
  return [...found]
}
