// @vitest-environment node
import { describe, expect, test } from 'vitest'
import {
  listAnchors,
  isCitation,
  toPlainText,
  type Block,
  type Content,
} from '../../../src/report/document/blocks.ts'
import { resolveDocumentLink } from '../../../src/report/document/commentaryLinks.ts'
import { markdownBlocks } from '../../../src/report/document/markdownBlocks.ts'
import { renderHtml } from '../../../src/report/render/html/documentHtml.ts'
import { buildYorkDocument } from '../../builders/reportDocument.ts'
import { LANGUAGES } from '../../../src/i18n/languages.ts'

function contents(block: Block): readonly Content[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.content]
    case 'list':
      return block.items
    case 'table':
      return [
        block.caption,
        ...block.head,
        ...block.rows.flatMap((row) => (row.kind === 'row' ? row.cells : [row.content])),
        ...(block.notes ?? []),
      ]
    case 'figure':
      return [block.caption]
  }
}

describe('The document of a report', () => {
  test.each([2016, 2023, 2025])('has no broken link (%i)', async (edition) => {
    const document = await buildYorkDocument(edition, 'en')
    const anchors = listAnchors(document)
    const runs = document.chapters.flatMap(({ blocks }) => blocks.flatMap(contents)).flat()
    const lost = runs.filter(
      (run) => !isCitation(run) && run.anchor !== undefined && !anchors.has(run.anchor),
    )
    expect(lost).toEqual([])
  })

  test.each([
    [2025, 'Verdicts changed since 2024'],
    [2016, 'Changed verdicts'],
  ])('names the changed verdicts as the overview does (%i)', async (edition, heading) => {
    const { chapters } = await buildYorkDocument(edition, 'en')
    const headings = chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'heading' ? [toPlainText(block.content)] : [])),
    )
    expect(headings).toContain(heading)
  })

  test('numbers its sources in the order of first citation', async () => {
    const { chapters, notes } = await buildYorkDocument(2023, 'en')
    const cited = chapters
      .flatMap(({ blocks }) => blocks.flatMap(contents))
      .flat()
      .filter(isCitation)
    const first = [...new Set(cited.map(({ note }) => note))]
    expect(first).toEqual(notes.map(({ number }) => number))
    expect(first).toEqual(first.map((_, place) => place + 1))
  })

  test.each(LANGUAGES)(
    'repeats no sentence about a figure, and begins with the value (%s)',
    async (lang) => {
      const { chapters } = await buildYorkDocument(2025, lang)
      const rights = chapters.filter(({ id }) => id.startsWith('right-'))
      let figures = 0
      for (const { blocks } of rights) {
        const starts = blocks.flatMap((block, place) =>
          block.kind === 'paragraph' && block.variant === 'verdict' ? [place] : [],
        )
        for (const start of starts) {
          figures++
          const [verdict] = contents(blocks[start]!)
          expect(toPlainText(verdict!)).toMatch(/^[−£\s]*\d/)
          const end = blocks.findIndex((one, place) => place > start && one.kind === 'heading')
          const texts = blocks
            .slice(start, end)
            // The same sentence may be true of several places or rows.
            .filter((block) => block.kind === 'paragraph' && block.variant !== 'quiet')
            .flatMap(contents)
            .map(toPlainText)
          const sentences = texts
            .flatMap((text) => text.split(/(?<=[.?]) /))
            .filter(({ length }) => length > 40)
          expect(sentences.filter((one, place) => sentences.indexOf(one) !== place)).toEqual([])
        }
      }
      expect(figures).toBe(29)
    },
  )

  test('has unique anchors', async () => {
    const html = renderHtml(await buildYorkDocument(2025, 'nb'), { style: '', fonts: '' })
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  })

  test('is the same to the byte on each build', async () => {
    const make = async () =>
      renderHtml(await buildYorkDocument(2021, 'en'), { style: '', fonts: '' })
    expect(await make()).toBe(await make())
  })
})

describe('Markdown of a commentary', () => {
  const options = { lang: undefined, resolveLink: (href: string) => ({ href }) }

  test('becomes paragraphs, lists, emphasis and links', () => {
    expect(
      markdownBlocks('One **two** [three](https://a.b).\n\n- *four*\n- five', options),
    ).toEqual([
      {
        kind: 'paragraph',
        variant: 'normal',
        content: [
          { text: 'One ' },
          { text: 'two', strong: true },
          { text: ' ' },
          { text: 'three', href: 'https://a.b' },
          { text: '.' },
        ],
      },
      {
        kind: 'list',
        ordered: false,
        items: [[{ text: 'four', emphasis: true }], [{ text: 'five' }]],
      },
    ])
  })

  test('never becomes markup', async () => {
    const [block] = markdownBlocks('<script>alert(1)</script>', options)
    expect(block).toMatchObject({ content: [{ text: '<script>alert(1)</script>' }] })
  })

  test('links to items of the document and to the web only', () => {
    const anchors = new Set(['indicator-smoking', 'indicator-life-men'])
    expect(resolveDocumentLink('#/en/2023/indicator/smoking', anchors)).toEqual({
      anchor: 'indicator-smoking',
    })
    expect(resolveDocumentLink('#/en/2023/indicator/life', anchors)).toEqual({
      anchor: 'indicator-life-men',
    })
    expect(resolveDocumentLink('#/en/recommendation/R1', anchors)).toBeNull()
    expect(resolveDocumentLink('javascript:alert(1)', anchors)).toBeNull()
    expect(resolveDocumentLink('https://a.b', anchors)).toEqual({ href: 'https://a.b' })
  })
})
