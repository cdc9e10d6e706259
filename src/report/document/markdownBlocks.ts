import { parseHeading } from '../../model/commentary.ts'
import type { Block, Run } from './blocks.ts'

/**
 * Parses the Markdown of a commentary into blocks: paragraphs, lists, `###` headings as bold lines,
 * emphasis and links. Unknown syntax stays text; nothing becomes markup.
 */
export interface MarkdownOptions {
  readonly lang: string | undefined
  /** The target of a link: on the web, inside the document, or null (only its text stays). */
  readonly resolveLink: (href: string) => Pick<Run, 'href' | 'anchor' | 'page'> | null
}

const BULLET = /^\s*[-*+]\s([^]*)$/
const NUMBERED = /^\s*\d+[.)]\s([^]*)$/

export function markdownBlocks(markdown: string, options: MarkdownOptions): readonly Block[] {
  return markdown
    .split(/\r?\n\s*\r?\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => parseLines(part.split(/\r?\n/), options))
}

/** A heading or a list may follow without a blank line. */
function parseLines(lines: readonly string[], options: MarkdownOptions): readonly Block[] {
  const blocks: Block[] = []
  let items: string[] = []
  let kind: 'text' | 'bullets' | 'numbers' = 'text'
  const close = (): void => {
    if (items.length === 0) return
    if (kind === 'text') blocks.push(paragraph(items.join(' '), options))
    else
      blocks.push({
        kind: 'list',
        ordered: kind === 'numbers',
        items: items.map((item) => parseInline(item, options)),
      })
    items = []
  }
  const add = (next: typeof kind, text: string): void => {
    if (next !== kind) close()
    kind = next
    items.push(text)
  }
  for (const line of lines) {
    const heading = parseHeading(line, 3, 6)
    const [, bullet] = BULLET.exec(line) ?? []
    const [, numbered] = NUMBERED.exec(line) ?? []
    if (heading !== null) {
      close()
      blocks.push(paragraph(`**${heading}**`, options))
    } else if (bullet !== undefined) add('bullets', bullet.trim())
    else if (numbered !== undefined) add('numbers', numbered.trim())
    // An indented line continues the item above.
    else if (kind !== 'text' && items.length > 0) items.push(`${items.pop()} ${line.trim()}`)
    else add('text', line.trim())
  }
  close()
  return blocks
}

function paragraph(text: string, options: MarkdownOptions): Block {
  return { kind: 'paragraph', variant: 'normal', content: parseInline(text, options) }
}

/**
 * Link, bold, italic: the first match wins, and its content is parsed again. The lengths are
 * limited, so that unclosed marks cannot cause quadratic matching.
 */
const INLINE =
  /\[([^\]]{1,1000})\]\(([^()\s]{0,2000}(?:\([^()\s]{0,2000}\)[^()\s]{0,2000}){0,9})\)|\*\*(.{1,2000}?)\*\*|\*(\S.{0,2000}?)\*/g

function parseInline(
  text: string,
  options: MarkdownOptions,
  style: Omit<Run, 'text'> = options.lang === undefined ? {} : { lang: options.lang },
): readonly Run[] {
  const runs: Run[] = []
  const add = (plain: string): void => {
    if (plain !== '') runs.push({ ...style, text: unescapeMarkdown(plain) })
  }
  let from = 0
  for (const { 0: whole, 1: linkText, 2: href, 3: strong, 4: emphasis, index } of text.matchAll(
    INLINE,
  )) {
    add(text.slice(from, index))
    if (linkText !== undefined)
      runs.push(...parseInline(linkText, options, { ...style, ...options.resolveLink(href ?? '') }))
    else if (strong !== undefined)
      runs.push(...parseInline(strong, options, { ...style, strong: true }))
    else runs.push(...parseInline(emphasis ?? '', options, { ...style, emphasis: true }))
    from = index + whole.length
  }
  add(text.slice(from))
  return runs
}

function unescapeMarkdown(text: string): string {
  return text.replace(/\\([\\`*_{}[\]()#+\-.!>])/g, '$1')
}
