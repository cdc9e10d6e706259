import {
  Bookmark,
  EndnoteReferenceRun,
  ExternalHyperlink,
  InternalHyperlink,
  SimpleField,
  TextRun,
  type ParagraphChild,
} from 'docx'
import { QUIET } from './wordStyles.ts'
import { isCitation, type Content, type Run } from '../../document/blocks.ts'

/**
 * Renders contents as Word runs. Anchors become bookmarks with short names (Word allows 40
 * characters). A repeated citation refers to its first endnote, whatever number Word gives it.
 */
export class WordRuns {
  private readonly bookmarks = new Map<string, string>()
  private readonly citedNotes = new Set<number>()

  /** `anchors`: those of the document; a link to another one stays plain text. */
  constructor(private readonly anchors: ReadonlySet<string>) {}

  render(content: Content): ParagraphChild[] {
    return content.map((run) =>
      isCitation(run) ? this.renderCitation(run.note) : renderRun(run, this),
    )
  }

  /** Renders a content as the target of links to an anchor. */
  renderTarget(anchor: string, content: Content): ParagraphChild {
    return new Bookmark({ id: this.bookmark(anchor), children: this.render(content) })
  }

  bookmark(anchor: string): string {
    const existing = this.bookmarks.get(anchor)
    if (existing !== undefined) return existing
    const name = `place_${this.bookmarks.size + 1}`
    this.bookmarks.set(anchor, name)
    return name
  }

  has(anchor: string): boolean {
    return this.anchors.has(anchor)
  }

  private renderCitation(number: number): ParagraphChild {
    const name = `note_${number}`
    if (this.citedNotes.has(number))
      return new SimpleField(`NOTEREF ${name} \\f \\h`, toSuperscript(number))
    this.citedNotes.add(number)
    return new Bookmark({ id: name, children: [new EndnoteReferenceRun(number)] })
  }
}

const SUPERSCRIPT_DIGITS = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹']

/** The result of a simple field has no format, so its digits are superscript characters. */
function toSuperscript(number: number): string {
  return String(number).replace(/\d/g, (digit) => SUPERSCRIPT_DIGITS[Number(digit)]!)
}

function renderRun(run: Run, runs: WordRuns): ParagraphChild {
  const { text, lang, strong, emphasis, quiet, href, anchor } = run
  const isLink = href !== undefined
  const child = new TextRun({
    text,
    ...(strong && { bold: true }),
    ...(emphasis && { italics: true }),
    ...(quiet && { color: QUIET }),
    ...(lang !== undefined && { language: { value: lang } }),
    ...(isLink && { style: 'Hyperlink' }),
  })
  if (isLink) return new ExternalHyperlink({ link: href, children: [child] })
  if (anchor !== undefined && runs.has(anchor))
    return new InternalHyperlink({ anchor: runs.bookmark(anchor), children: [child] })
  return child
}
