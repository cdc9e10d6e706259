import { svgText } from '../../charts/svg/node.ts'
import {
  anchorOf,
  isCitation,
  plainText,
  type Block,
  type Content,
  type Furniture,
  type Run,
  type Table,
} from '../document/blocks.ts'
import { escaped } from './escaped.ts'

/** Renders blocks as HTML. All text is escaped; links are http, https, mailto or anchors. */
export function blockHtml(block: Block, furniture: Furniture): string {
  const inside = (content: Content) => contentHtml(content, furniture)
  switch (block.kind) {
    case 'heading': {
      // The title of the document is the h1, the title of a chapter h2.
      const tag = `h${block.level + 1}`
      return `<${tag} id="${escaped(block.id)}">${inside(block.content)}</${tag}>`
    }
    case 'paragraph':
      return `<p class="${block.look}">${inside(block.content)}</p>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      return `<${tag}>${block.items.map((item) => `<li>${inside(item)}</li>`).join('')}</${tag}>`
    }
    case 'table':
      return tableHtml(block, furniture)
    case 'figure':
      return (
        `<figure id="${escaped(block.id)}">${svgText(block.picture)}` +
        `<figcaption><strong>${escaped(block.label)}.</strong> ${inside(block.caption)}</figcaption></figure>`
      )
  }
}

/** Maximum rows of a table that fits on one page and is not split. */
const SHORT = 14

function tableHtml(table: Table, furniture: Furniture): string {
  const inside = (content: Content) => contentHtml(content, furniture)
  const name = plainText(table.caption)
  const head = table.head.map((cell) => `<th scope="col">${inside(cell)}</th>`).join('')
  const columns = (table.widths ?? []).map((width) => `<col style="width: ${width}%">`).join('')
  const rows = table.rows.map((row) => {
    if (row.kind === 'across')
      return `<tr class="across"><td colspan="${table.head.length}">${inside(row.content)}</td></tr>`
    const [first = [], ...rest] = row.cells
    const cells = rest.map((cell) => `<td>${inside(cell)}</td>`).join('')
    const strong = row.strong ? ' class="strong"' : ''
    return `<tr${strong}><th scope="row">${inside(first)}</th>${cells}</tr>`
  })
  // A table wider than a phone scrolls separately, also by keyboard.
  return (
    `<div class="scroll" role="region" tabindex="0" aria-label="${escaped(name)}">` +
    `<table class="${table.widths ? 'wordy' : rows.length <= SHORT ? 'numeric short' : 'numeric'}">` +
    `<caption>${inside(table.caption)}</caption>${columns}` +
    `<thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
  )
}

export function contentHtml(content: Content, furniture: Pick<Furniture, 'note'>): string {
  return content
    .map((run) =>
      isCitation(run)
        ? `<sup><a href="#${noteAnchor(run.note)}" aria-label="${escaped(furniture.note(run.note))}">${run.note}</a></sup>`
        : runHtml(run),
    )
    .join('')
    .replaceAll('</sup><sup>', ' ')
}

function runHtml({ text, lang, strong, emphasis, href, to }: Run): string {
  let html = escaped(text)
  if (strong) html = `<strong>${html}</strong>`
  if (emphasis) html = `<em>${html}</em>`
  if (href !== undefined) html = `<a href="${escaped(href)}">${html}</a>`
  else if (to !== undefined) html = `<a href="#${escaped(to)}">${html}</a>`
  return lang === undefined ? html : `<span lang="${escaped(lang)}">${html}</span>`
}

export function noteAnchor(number: number): string {
  return anchorOf('note', String(number))
}
