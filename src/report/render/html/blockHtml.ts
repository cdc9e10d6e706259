import { drawFigure } from '../figurePicture.ts'
import { serializeSvg } from '../../../charts/svg/node.ts'
import {
  toAnchor,
  isCitation,
  toPlainText,
  type Block,
  type Content,
  type Labels,
  type Run,
  type Table,
} from '../../document/blocks.ts'
import { escapeXml } from '../../../model/text/escapeXml.ts'

/** Renders blocks as HTML. All text is escaped; links are http, https, mailto or anchors. */
export function renderBlock(block: Block, labels: Labels): string {
  const renderInline = (content: Content) => renderContent(content, labels)
  switch (block.kind) {
    case 'heading': {
      // The title of the document is the h1, the title of a chapter h2.
      const tag = `h${block.level + 1}`
      return `<${tag} id="${escapeXml(block.id)}">${renderInline(block.content)}</${tag}>`
    }
    case 'paragraph':
      return `<p class="${block.variant}">${renderInline(block.content)}</p>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      return `<${tag}>${block.items.map((item) => `<li>${renderInline(item)}</li>`).join('')}</${tag}>`
    }
    case 'table':
      return renderTable(block, labels)
    case 'figure':
      return (
        `<figure id="${escapeXml(block.id)}">${serializeSvg(drawFigure(block))}` +
        `<figcaption><strong>${escapeXml(block.label)}.</strong> ${renderInline(block.caption)}</figcaption></figure>`
      )
  }
}

/** Maximum rows of a table that fits on one page and is not split. */
const MAX_SHORT_ROWS = 14

function renderTable(table: Table, labels: Labels): string {
  const renderInline = (content: Content) => renderContent(content, labels)
  const name = toPlainText(table.caption)
  const head = table.head.map((cell) => `<th scope="col">${renderInline(cell)}</th>`).join('')
  const columns = (table.widths ?? []).map((width) => `<col style="width: ${width}%">`).join('')
  const rows = table.rows.map((row) => {
    if (row.kind === 'across')
      return `<tr class="across"><td colspan="${table.head.length}">${renderInline(row.content)}</td></tr>`
    const [first = [], ...rest] = row.cells
    const cells = rest.map((cell) => `<td>${renderInline(cell)}</td>`).join('')
    const strong = row.strong ? ' class="strong"' : ''
    return `<tr${strong}><th scope="row">${renderInline(first)}</th>${cells}</tr>`
  })
  const lines = (table.notes ?? []).map(renderInline)
  const notes = lines.length === 0 ? '' : `<p class="quiet">${lines.join(' ')}</p>`
  // A table wider than a phone scrolls separately, also by keyboard.
  return (
    `<div class="scroll" role="region" tabindex="0" aria-label="${escapeXml(name)}">` +
    `<table class="${table.widths ? 'wordy' : rows.length <= MAX_SHORT_ROWS ? 'numeric short' : 'numeric'}">` +
    `<caption>${renderInline(table.caption)}</caption>${columns}` +
    `<thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>${notes}`
  )
}

export function renderContent(content: Content, labels: Pick<Labels, 'note'>): string {
  return content
    .map((run) =>
      isCitation(run)
        ? `<sup><a href="#${noteAnchor(run.note)}" aria-label="${escapeXml(labels.note(run.note))}">${run.note}</a></sup>`
        : renderRun(run),
    )
    .join('')
    .replaceAll('</sup><sup>', ' ')
}

function renderRun({ text, lang, strong, emphasis, quiet, href, anchor }: Run): string {
  let html = escapeXml(text)
  if (strong) html = `<strong>${html}</strong>`
  if (emphasis) html = `<em>${html}</em>`
  if (quiet) html = `<small>${html}</small>`
  if (href !== undefined) html = `<a href="${escapeXml(href)}">${html}</a>`
  else if (anchor !== undefined) html = `<a href="#${escapeXml(anchor)}">${html}</a>`
  return lang === undefined ? html : `<span lang="${escapeXml(lang)}">${html}</span>`
}

export function noteAnchor(number: number): string {
  return toAnchor('note', String(number))
}
