import { serializeSvg } from '../../../charts/svg/node.ts'
import type { LocalizedText } from '../../../model/languageMap.ts'
import {
  listFigures,
  toPlainText,
  type Chapter,
  type ChapterHead,
  type Endnote,
  type ReportDocument,
} from '../../document/blocks.ts'
import { renderBlock, renderContent, noteAnchor } from './blockHtml.ts'
import { escapeXml } from '../../../model/text/escapeXml.ts'

export interface HtmlAssets {
  /** The style sheet: see `joinStyles`. */
  readonly style: string
  /** `@font-face` rules with embedded fonts; '' for system fonts. */
  readonly fonts: string
  /** In print: the page of each anchor. Without it, the contents have no page numbers. */
  readonly pages?: ReadonlyMap<string, number>
}

/**
 * The style sheet of the file, from the texts of scale.css, document.css and paper.css. Other browsers than Firefox
 * need nothing of paper.css: document.css has their page breaks.
 */
export function joinStyles(scale: string, document: string, paper: string): string {
  return `${scale}${document}@supports (-moz-appearance: none) {\n${paper}}\n`
}

const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"

/**
 * Renders the report as one HTML file without script and without requests: charts as SVG, styles
 * and fonts embedded. It is the archive copy and the source of the print. It is rendered from the
 * document, not from the page, so that it needs no browser and is always the same to the byte.
 */
export function renderHtml(document: ReportDocument, assets: HtmlAssets): string {
  const { lang, title, chapters, notes, labels } = document
  const sources: Chapter = {
    id: 'sources',
    part: 'sources',
    title: { text: labels.notes, lang },
    blocks: [],
  }
  return [
    '<!doctype html>',
    `<html lang="${escapeXml(lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeXml(title)}</title>`,
    `<style>${assets.fonts}${assets.style}${runningTitleCss(title)}</style>`,
    '</head>',
    document.isShort ? '<body class="short">' : '<body>',
    renderCover(document),
    renderContents(document, sources, assets.pages),
    '<main>',
    ...chapters.map((chapter) =>
      renderChapter(
        chapter,
        lang,
        chapter.blocks.map((block) => renderBlock(block, labels)).join('\n'),
      ),
    ),
    ...(notes.length > 0 ? [renderChapter(sources, lang, renderNotes(notes, lang))] : []),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** The header of every page except the cover, as a CSS string. */
function runningTitleCss(title: string): string {
  const text = title.replace(/["\\<]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)
  return `@page { @top-left { content: "${text}"; } } @page :first { @top-left { content: none; } }`
}

function renderCover({ cover, lang, labels }: ReportDocument): string {
  const lines = cover.lines.map((line) => `<p>${renderContent(line, labels)}</p>`)
  return [
    '<header class="cover">',
    `<p class="city">${renderLocalizedText(cover.city, lang)}</p>`,
    `<h1>${escapeXml(cover.title)}</h1>`,
    ...lines,
    `<div class="baseline">${serializeSvg(cover.picture)}</div>`,
    '</header>',
  ].join('\n')
}

function renderContents(
  document: ReportDocument,
  sources: Chapter,
  pages: ReadonlyMap<string, number> | undefined,
): string {
  const { chapters, notes, labels, lang } = document
  const entry = (id: string, html: string) => {
    const page = pages?.get(id)
    const number = page === undefined ? '' : `<span class="page">${page}</span>`
    return `<a href="#${escapeXml(id)}"><span class="entry">${html}</span>${number}</a>`
  }
  const items = [...chapters, ...(notes.length > 0 ? [sources] : [])].map((chapter) => {
    const sections = chapter.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2
        ? [`<li>${entry(block.id, escapeXml(toPlainText(block.content)))}</li>`]
        : [],
    )
    const inner = sections.length > 0 ? `<ul>${sections.join('')}</ul>` : ''
    return `<li>${entry(chapter.id, renderLocalizedText(chapter.title, lang))}${inner}</li>`
  })
  const figures = listFigures(document).map(
    ({ id, label, caption }) =>
      `<li>${entry(id, escapeXml(`${label}. ${toPlainText(caption)}`))}</li>`,
  )
  return [
    `<nav class="contents" aria-labelledby="contents">`,
    `<h2 id="contents">${escapeXml(labels.contents)}</h2>`,
    `<ul>${items.join('\n')}</ul>`,
    '</nav>',
    ...(figures.length === 0
      ? []
      : [
          `<nav class="contents figures" aria-labelledby="figures">`,
          `<h2 id="figures">${escapeXml(labels.figures)}</h2>`,
          `<ul>${figures.join('\n')}</ul>`,
          '</nav>',
        ]),
  ].join('\n')
}

function renderChapter(
  { id, title, runsOn }: ChapterHead,
  lang: string,
  innerHtml: string,
): string {
  return [
    `<section class="${runsOn ? 'chapter runs-on' : 'chapter'}">`,
    `<h2 id="${escapeXml(id)}">${renderLocalizedText(title, lang)}</h2>`,
    innerHtml,
    '</section>',
  ].join('\n')
}

function renderNotes(notes: readonly Endnote[], lang: string): string {
  const items = notes.map(({ number, source, url, details }) => {
    const link =
      url === '' || url === source.text
        ? ''
        : `. <a class="written" href="${escapeXml(url)}">${escapeXml(url)}</a>`
    const detailsText = details === '' ? '' : `. ${escapeXml(details)}`
    return `<li id="${noteAnchor(number)}">${renderLocalizedText(source, lang)}${link}${detailsText}</li>`
  })
  return `<ol class="notes">${items.join('\n')}</ol>`
}

function renderLocalizedText(localizedText: LocalizedText, lang: string): string {
  return renderContent(
    [localizedText.lang === lang ? { text: localizedText.text } : localizedText],
    { note: String },
  )
}
