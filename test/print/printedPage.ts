/** The content of a page that its print must contain. */
export interface PaperContent {
  /** Texts of the main part and of its charts that are visible in print, in order. */
  readonly texts: readonly string[]
  /** Headings, and summaries of `<details>`. */
  readonly headings: readonly string[]
  /** Entries of tables of contents. */
  readonly contents: readonly string[]
  /** Formulas; engines differ in how they split them into words. */
  readonly formulas: readonly string[]
}

/**
 * Runs in the page, in any engine: applies the print styles to the screen for a moment and
 * dispatches `beforeprint`, then reads the content that a print must contain.
 */
export function readPaperContent(): PaperContent {
  const rules = [...document.styleSheets].flatMap((sheet) => mediaRules(sheet.cssRules))
  for (const rule of rules) rule.media.mediaText = 'all'
  dispatchEvent(new Event('beforeprint'))
  try {
    const main = document.querySelector('main') ?? document.body
    const headings = [...main.querySelectorAll('h1, h2, h3, h4, summary')].filter(isVisible)
    const texts: string[] = []
    const nodes = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    while (nodes.nextNode()) {
      const text = nodes.currentNode.textContent ?? ''
      const holder = nodes.currentNode.parentElement
      if (text.trim() === '' || !holder || holder.closest('code')) continue
      if (isVisible(holder) && isTextVisible(nodes.currentNode)) texts.push(text)
    }
    const entries = [...main.querySelectorAll('nav a')].filter(isVisible)
    return {
      texts,
      headings: headings.map((heading) => readVisibleText(heading)),
      contents: entries.map((entry) => readVisibleText(entry)),
      formulas: [...main.querySelectorAll('code')]
        .filter(isVisible)
        .map((code) => readVisibleText(code)),
    }
  } finally {
    for (const rule of rules) rule.media.mediaText = 'print'
    dispatchEvent(new Event('afterprint'))
  }

  function mediaRules(list: CSSRuleList): CSSMediaRule[] {
    return [...list].flatMap((rule) => {
      if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') return [rule]
      return 'cssRules' in rule ? mediaRules(rule.cssRules as CSSRuleList) : []
    })
  }

  /** False for text for screen readers only. */
  function isVisible(element: Element): boolean {
    if (element.getClientRects().length === 0) return false
    if (getComputedStyle(element).visibility !== 'visible') return false
    for (let part: Element | null = element; part; part = part.parentElement) {
      const { width, height } = part.getBoundingClientRect()
      if (width <= 1 && height <= 1) return false
    }
    return true
  }

  function isTextVisible(node: Node): boolean {
    const range = document.createRange()
    range.selectNodeContents(node)
    return range.getClientRects().length > 0
  }

  function readVisibleText(element: Element): string {
    const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    let text = ''
    while (nodes.nextNode())
      if (nodes.currentNode.parentElement && isVisible(nodes.currentNode.parentElement))
        text += nodes.currentNode.textContent
    return text
  }
}
