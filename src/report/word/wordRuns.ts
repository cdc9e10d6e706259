import {
  Bookmark,
  EndnoteReferenceRun,
  ExternalHyperlink,
  InternalHyperlink,
  SimpleField,
  TextRun,
  type ParagraphChild,
} from 'docx'
import { isCitation, type Content, type Run } from '../document/blocks.ts'

/**
 * Renders contents as Word runs. Anchors become bookmarks with short names (Word allows 40
 * characters). A repeated citation refers to its first endnote, whatever number Word gives it.
 */
export class WordRuns {
  private readonly bookmarks = new Map<string, string>()
  private readonly cited = new Set<number>()

  /** `anchors`: those of the document; a link to another one stays plain text. */
  constructor(private readonly anchors: ReadonlySet<string>) {}

  of(content: Content): ParagraphChild[] {
    return content.map((run) => (isCitation(run) ? this.note(run.note) : textOf(run, this)))
  }

  /** Renders a content as the target of links to an anchor. */
  at(anchor: string, content: Content): ParagraphChild {
    return new Bookmark({ id: this.bookmark(anchor), children: this.of(content) })
  }

  bookmark(anchor: string): string {
    const known = this.bookmarks.get(anchor)
    if (known !== undefined) return known
    const name = `place_${this.bookmarks.size + 1}`
    this.bookmarks.set(anchor, name)
    return name
  }

  has(anchor: string): boolean {
    return this.anchors.has(anchor)
  }

  private note(number: number): ParagraphChild {
    const name = `note_${number}`
    if (this.cited.has(number))
      return new SimpleField(`NOTEREF ${name} \\f \\h`, superscript(number))
    this.cited.add(number)
    return new Bookmark({ id: name, children: [new EndnoteReferenceRun(number)] })
  }
}

const RAISED = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹']

/** The result of a simple field has no format, so its digits are superscript characters. */
function superscript(number: number): string {
  return String(number).replace(/\d/g, (digit) => RAISED[Number(digit)]!)
}

function textOf(run: Run, runs: WordRuns): ParagraphChild {
  const { text, lang, strong, emphasis, href, to } = run
  const isLink = href !== undefined
  const child = new TextRun({
    text,
    ...(strong && { bold: true }),
    ...(emphasis && { italics: true }),
    ...(lang !== undefined && { language: { value: lang } }),
    ...(isLink && { style: 'Hyperlink' }),
  })
  if (isLink) return new ExternalHyperlink({ link: href, children: [child] })
  if (to !== undefined && runs.has(to))
    return new InternalHyperlink({ anchor: runs.bookmark(to), children: [child] })
  return child
}
