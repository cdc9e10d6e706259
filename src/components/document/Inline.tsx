import { Fragment, type ReactNode } from 'react'
import { parseRoute, type Route } from '../../app/state/route.ts'
import {
  isCitation,
  type Citation,
  type Content,
  type PageLink,
  type Run,
} from '../../report/document/blocks.ts'
import { AnchorLink } from '../AnchorLink.tsx'
import { formatHref, usePageContext } from '../pageContext.ts'
import { toSafeHref } from '../safeHref.ts'
import { StatusIcon } from '../StatusIcon.tsx'
import { VerdictIcon } from '../VerdictIcon.tsx'
import { toElementId, useDocumentLinks } from './documentLinks.ts'

/** The text of a block with its icons, links and citations. Nothing in it becomes markup. */
export function Inline(props: { readonly content: Content; readonly linkClass?: string }) {
  const { content, linkClass = 'ds-link' } = props
  return content.map((part, index) => {
    if (!isCitation(part)) return <TextRun key={index} run={part} linkClass={linkClass} />
    const previous = content[index - 1]
    if (previous && isCitation(previous)) return null
    const end = content.findIndex((other, at) => at > index && !isCitation(other))
    const citations = content.slice(index, end < 0 ? undefined : end).filter(isCitation)
    return <Citations key={index} citations={citations} />
  })
}

/** Superscript numbers that link to the list of sources. */
function Citations({ citations }: { readonly citations: readonly Citation[] }) {
  const { labelNote } = useDocumentLinks()
  return (
    <sup className="report-marks">
      {citations.map(({ note }) => (
        <AnchorLink
          key={note}
          to={{ page: 'report', part: 'sources' }}
          anchor={toElementId(`source-${note}`)}
          label={labelNote(note)}
        >
          {note}
        </AnchorLink>
      ))}
    </sup>
  )
}

function TextRun({ run, linkClass }: { readonly run: Run; readonly linkClass: string }) {
  const { text, icon, lang, strong, emphasis, quiet } = run
  let node: ReactNode = text
  if (strong) node = <strong>{node}</strong>
  if (emphasis) node = <em>{node}</em>
  if (lang !== undefined) node = <span lang={lang}>{node}</span>
  node = (
    <RunLink run={run} linkClass={linkClass}>
      {node}
    </RunLink>
  )
  return (
    <Fragment>
      {icon && 'verdict' in icon && <VerdictIcon kind={icon.verdict} />}
      {icon && 'state' in icon && <StatusIcon status={icon.state} />}
      {icon && ' '}
      {quiet ? <span className="report-quiet">{node}</span> : node}
    </Fragment>
  )
}

/** The text as a link to a page, to an anchor of the document or to the web, if the run has a target. */
function RunLink(props: {
  readonly run: Run
  readonly linkClass: string
  readonly children: ReactNode
}) {
  const { run, linkClass, children } = props
  const { route } = usePageContext()
  const { resolveAnchor } = useDocumentLinks()
  const { page, anchor, href } = run
  const url = page ? getPageHref(route, page) : href === undefined ? null : toSafeHref(href)
  if (url !== null)
    return (
      <a className={linkClass} href={url}>
        {children}
      </a>
    )
  const target = anchor === undefined ? null : resolveAnchor(anchor)
  if (target === null) return children
  return (
    <AnchorLink
      to={{ page: 'report', part: target.part }}
      anchor={target.elementId}
      className={linkClass}
    >
      {children}
    </AnchorLink>
  )
}

/** The link to a page of this site; null for a route that does not exist. */
function getPageHref(route: Route, page: PageLink): string | null {
  switch (page.kind) {
    case 'indicator': {
      const { indicator, area, dimension, group } = page.key
      const selected = group ? { dimension, group } : null
      const target = { page: 'indicator', indicator, area: group ? area : null } as const
      return formatHref(route, { ...target, group: selected })
    }
    case 'recommendation':
      return formatHref(route, { page: 'recommendation', recommendation: page.id })
    case 'route': {
      const result = parseRoute(page.href.slice(1))
      // A link without an edition leads to the edition of the report.
      if (result.kind === 'newest') return formatHref(route, result.target)
      return result.kind === 'address' ? page.href : null
    }
  }
}
