import type { Block, Run } from './blocks.ts'

/**
 * The Markdown of a working group as blocks: paragraphs, lists, `###` headings as bold lines,
 * emphasis and links. What it does not know stays as text; nothing is ever markup.
 */
export interface MarkdownReading {
  readonly lang: string | undefined
  /** Where a link leads: on the web, inside the document, or nowhere (null: only its words stay). */
  readonly linkOf: (href: string) => Pick<Run, 'href' | 'to'> | null
}

const BULLET = /^\s*[-*+]\s+(.*)$/
const NUMBERED = /^\s*\d+[.)]\s+(.*)$/
const HEADING = /^#{3,6}\s+(.+?)\s*#*\s*$/

export function markdownBlocks(markdown: string, reading: MarkdownReading): readonly Block[] {
  return markdown
    .split(/\r?\n\s*\r?\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => blocksOf(part.split(/\r?\n/), reading))
}

/** A heading or a list may follow on a line without an empty one between. */
function blocksOf(lines: readonly string[], reading: MarkdownReading): readonly Block[] {
  const blocks: Block[] = []
  let items: string[] = []
  let kind: 'text' | 'bullets' | 'numbers' = 'text'
  const close = (): void => {
    if (items.length === 0) return
    if (kind === 'text') blocks.push(paragraph(items.join(' '), reading))
    else
      blocks.push({
        kind: 'list',
        ordered: kind === 'numbers',
        items: items.map((item) => runsOf(item, reading)),
      })
    items = []
  }
  const add = (next: typeof kind, text: string): void => {
    if (next !== kind) close()
    kind = next
    items.push(text)
  }
  for (const line of lines) {
    const [, heading] = HEADING.exec(line) ?? []
    const [, bullet] = BULLET.exec(line) ?? []
    const [, numbered] = NUMBERED.exec(line) ?? []
    if (heading !== undefined) {
      close()
      blocks.push(paragraph(`**${heading}**`, reading))
    } else if (bullet !== undefined) add('bullets', bullet)
    else if (numbered !== undefined) add('numbers', numbered)
    // A line that is indented below an item goes on with it.
    else if (kind !== 'text' && items.length > 0) items.push(`${items.pop()} ${line.trim()}`)
    else add('text', line.trim())
  }
  close()
  return blocks
}

function paragraph(text: string, reading: MarkdownReading): Block {
  return { kind: 'paragraph', look: 'normal', content: runsOf(text, reading) }
}

/** Link, bold, italic: the first that begins wins, and what stands inside is read again. */
const INLINE = /\[([^\]]+)\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)|\*\*(.+?)\*\*|\*(\S.*?)\*/

function runsOf(
  text: string,
  reading: MarkdownReading,
  look: Omit<Run, 'text'> = reading.lang === undefined ? {} : { lang: reading.lang },
): readonly Run[] {
  const found = INLINE.exec(text)
  if (!found) return text === '' ? [] : [{ ...look, text: unescaped(text) }]
  const [whole, words, href, strong, emphasis] = found
  const before = text.slice(0, found.index)
  const after = text.slice(found.index + whole.length)
  const inside =
    words !== undefined
      ? runsOf(words, reading, { ...look, ...reading.linkOf(href ?? '') })
      : strong !== undefined
        ? runsOf(strong, reading, { ...look, strong: true })
        : runsOf(emphasis ?? '', reading, { ...look, emphasis: true })
  return [...runsOf(before, reading, look), ...inside, ...runsOf(after, reading, look)]
}

function unescaped(text: string): string {
  return text.replace(/\\([\\`*_{}[\]()#+\-.!>])/g, '$1')
}
