import { Fragment, type ReactNode } from 'react'
import { isCitation, type Block, type Content } from '../../report/document/blocks.ts'
import { markdownBlocks } from '../../report/document/markdownBlocks.ts'
import { parseRoute } from '../../app/state/route.ts'
import { toSafeHref } from '../../components/safeHref.ts'
import { formatHref, usePageContext, type PageContext } from '../../components/pageContext.ts'
import './commentaryText.css'

/** Resolves links of a commentary: to pages of this site, the web and mail. Others stay text. */
function resolveLink(route: PageContext['route'], href: string): { readonly href: string } | null {
  if (!href.startsWith('#')) {
    const safe = toSafeHref(href)
    return safe === null ? null : { href: safe }
  }
  const result = parseRoute(href.slice(1))
  if (result.kind === 'newest') return { href: formatHref(route, result.target) }
  return result.kind === 'address' ? { href } : null
}

function renderInline(content: Content): ReactNode {
  return content.map((run, index) => {
    if (isCitation(run)) return null
    const text = run.strong ? (
      <strong>{run.text}</strong>
    ) : run.emphasis ? (
      <em>{run.text}</em>
    ) : (
      run.text
    )
    return run.href ? (
      <a key={index} className="ds-link" href={run.href}>
        {text}
      </a>
    ) : (
      <Fragment key={index}>{text}</Fragment>
    )
  })
}

function renderBlock(markdownBlock: Block, index: number): ReactNode {
  if (markdownBlock.kind === 'paragraph')
    return <p key={index}>{renderInline(markdownBlock.content)}</p>
  if (markdownBlock.kind !== 'list') return null
  const items = markdownBlock.items.map((item, itemIndex) => (
    <li key={itemIndex}>{renderInline(item)}</li>
  ))
  return markdownBlock.ordered ? <ol key={index}>{items}</ol> : <ul key={index}>{items}</ul>
}

/** The Markdown of a working group as text, lists and links. Nothing in it becomes markup. */
export function CommentaryText({ markdown }: { readonly markdown: string }) {
  const { route } = usePageContext()
  const blocks = markdownBlocks(markdown, {
    lang: undefined,
    resolveLink: (href) => resolveLink(route, href),
  })
  return <div className="report-commentary">{blocks.map(renderBlock)}</div>
}
