import { Fragment, type ReactNode } from 'react'
import { isCitation, type Block, type Content } from '../../report/document/blocks.ts'
import { markdownBlocks } from '../../report/document/markdown.ts'
import { readAddress } from '../../state/address.ts'
import { safeHref } from '../parts/safeHref.ts'
import { hrefTo, useReader, type Reader } from '../reader.ts'
import './commentaryText.css'

/** Resolves links of a commentary: to pages of this site, the web and mail. Others stay text. */
function linkOf(address: Reader['address'], href: string): { readonly href: string } | null {
  if (!href.startsWith('#')) {
    const safe = safeHref(href)
    return safe === null ? null : { href: safe }
  }
  const reading = readAddress(href.slice(1))
  if (reading.kind === 'newest') return { href: hrefTo(address, reading.place) }
  return reading.kind === 'address' ? { href } : null
}

function inline(content: Content): ReactNode {
  return content.map((run, place) => {
    if (isCitation(run)) return null
    const text = run.strong ? (
      <strong>{run.text}</strong>
    ) : run.emphasis ? (
      <em>{run.text}</em>
    ) : (
      run.text
    )
    return run.href ? (
      <a key={place} className="ds-link" href={run.href}>
        {text}
      </a>
    ) : (
      <Fragment key={place}>{text}</Fragment>
    )
  })
}

function block(one: Block, place: number): ReactNode {
  if (one.kind === 'paragraph') return <p key={place}>{inline(one.content)}</p>
  if (one.kind !== 'list') return null
  const items = one.items.map((item, index) => <li key={index}>{inline(item)}</li>)
  return one.ordered ? <ol key={place}>{items}</ol> : <ul key={place}>{items}</ul>
}

/** The Markdown of a working group as text, lists and links. Nothing in it becomes markup. */
export function CommentaryText({ markdown }: { readonly markdown: string }) {
  const { address } = useReader()
  const blocks = markdownBlocks(markdown, {
    lang: undefined,
    linkOf: (href) => linkOf(address, href),
  })
  return <div className="report-commentary">{blocks.map(block)}</div>
}
