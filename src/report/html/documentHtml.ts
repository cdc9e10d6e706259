import { svgText } from '../../charts/svg/node.ts'
import type { Said } from '../../model/text.ts'
import {
  figuresOf,
  plainText,
  type Chapter,
  type Endnote,
  type ReportDocument,
} from '../document/blocks.ts'
import { blockHtml, contentHtml, noteAnchor } from './blockHtml.ts'
import { escaped } from './escaped.ts'

export interface HtmlDress {
  /** The text of document.css. */
  readonly style: string
  /** `@font-face` rules with embedded fonts; '' for system fonts. */
  readonly fonts: string
  /** In print: the page of each anchor. Without it, the contents have no page numbers. */
  readonly pages?: ReadonlyMap<string, number>
}

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"

/**
 * Renders the report as one HTML file without script and without requests: charts as SVG, styles
 * and fonts embedded. It is the archive copy and the source of the print. It is rendered from the
 * document, not from the page, so that it needs no browser and is always the same to the byte.
 */
export function documentHtml(document: ReportDocument, dress: HtmlDress): string {
  const { lang, title, chapters, notes, furniture } = document
  const sources: Chapter = {
    id: 'sources',
    title: { text: furniture.notes, lang },
    blocks: [],
  }
  return [
    '<!doctype html>',
    `<html lang="${escaped(lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(title)}</title>`,
    `<style>${dress.fonts}${dress.style}${runningTitle(title)}</style>`,
    '</head>',
    document.isShort ? '<body class="short">' : '<body>',
    coverHtml(document),
    contentsHtml(document, sources, dress.pages),
    '<main>',
    ...chapters.map((chapter) =>
      chapterHtml(
        chapter,
        lang,
        chapter.blocks.map((block) => blockHtml(block, furniture)).join('\n'),
      ),
    ),
    ...(notes.length > 0 ? [chapterHtml(sources, lang, notesHtml(notes, lang))] : []),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** The header of every page except the cover, as a CSS string. */
function runningTitle(title: string): string {
  const text = title.replace(/["\\<]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)
  return `@page { @top-left { content: "${text}"; } } @page :first { @top-left { content: none; } }`
}

function coverHtml({ cover, lang }: ReportDocument): string {
  const lines = cover.lines.map((line) => `<p>${escaped(plainText(line))}</p>`)
  return [
    '<header class="cover">',
    `<p class="city">${saidHtml(cover.city, lang)}</p>`,
    `<h1>${escaped(cover.title)}</h1>`,
    ...lines,
    `<div class="baseline">${svgText(cover.picture)}</div>`,
    '</header>',
  ].join('\n')
}

function contentsHtml(
  document: ReportDocument,
  sources: Chapter,
  pages: ReadonlyMap<string, number> | undefined,
): string {
  const { chapters, notes, furniture, lang } = document
  const entry = (id: string, html: string) => {
    const page = pages?.get(id)
    const number = page === undefined ? '' : `<span class="page">${page}</span>`
    return `<a href="#${escaped(id)}"><span class="entry">${html}</span>${number}</a>`
  }
  const items = [...chapters, ...(notes.length > 0 ? [sources] : [])].map((chapter) => {
    const sections = chapter.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2
        ? [`<li>${entry(block.id, escaped(plainText(block.content)))}</li>`]
        : [],
    )
    const inner = sections.length > 0 ? `<ul>${sections.join('')}</ul>` : ''
    return `<li>${entry(chapter.id, saidHtml(chapter.title, lang))}${inner}</li>`
  })
  const figures = figuresOf(document).map(
    ({ id, label, caption }) => `<li>${entry(id, escaped(`${label}. ${plainText(caption)}`))}</li>`,
  )
  return [
    `<nav class="contents" aria-labelledby="contents">`,
    `<h2 id="contents">${escaped(furniture.contents)}</h2>`,
    `<ul>${items.join('\n')}</ul>`,
    '</nav>',
    ...(figures.length === 0
      ? []
      : [
          `<nav class="contents figures" aria-labelledby="figures">`,
          `<h2 id="figures">${escaped(furniture.figures)}</h2>`,
          `<ul>${figures.join('\n')}</ul>`,
          '</nav>',
        ]),
  ].join('\n')
}

function chapterHtml({ id, title }: Chapter, lang: string, inside: string): string {
  return [
    '<section class="chapter">',
    `<h2 id="${escaped(id)}">${saidHtml(title, lang)}</h2>`,
    inside,
    '</section>',
  ].join('\n')
}

function notesHtml(notes: readonly Endnote[], lang: string): string {
  const items = notes.map(({ number, source, url, licence }) => {
    const link =
      url === '' || url === source.text
        ? ''
        : `. <a class="written" href="${escaped(url)}">${escaped(url)}</a>`
    const rights = licence === '' ? '' : `. ${escaped(licence)}`
    return `<li id="${noteAnchor(number)}">${saidHtml(source, lang)}${link}${rights}</li>`
  })
  return `<ol class="notes">${items.join('\n')}</ol>`
}

function saidHtml(said: Said, lang: string): string {
  return contentHtml([said.lang === lang ? { text: said.text } : said], { note: String })
}
