// @vitest-environment node
import { readCityPackage } from '../../builders/packages.ts'
import { describe, expect, test } from 'vitest'
import {
  toPlainText,
  type Content,
  type ReportDocument,
} from '../../../src/report/document/blocks.ts'
import type { Slide } from '../../../src/report/slides/slide.ts'
import { CITIES } from '../everyEdition.ts'
import { getDeck, getDocument } from './officeFiles.ts'
import { LANGUAGES, type Language } from '../../../src/i18n/languages.ts'

/** Words for a screen only. The files are read on paper, in Word and in PowerPoint. */
const OF_THE_SCREEN: Readonly<Record<Language, RegExp>> = {
  en: /\bpress(es)? (\/|[A-Z]\b|enter|escape)|\b(screens?|click\w*|tap|this (page|browser|site|window|dashboard)|the page shows|buttons?|hover|scroll\w*|download\w*|tooltip|keyboard)\b/i,
  nb: /\b(skjerm\w*|klikk\w*|trykk (på |\/|[A-Z]\b|enter)|denne (siden|nettleseren|nettsiden)|knapp(en|er)?|rull (ned|opp)|last ned|nedlast\w*|tastatur\w*)/i,
  de: /\b(bildschirm\w*|leinwand|klick\w*|drücken sie|taste \w|diese[rs]? (seite|browser|fenster|website|dashboard)|schaltfläche\w*|scroll\w*|herunterlad\w*|tastatur\w*)/i,
}

/** The city's own records may mention a press, a page or a link. */
function isOwnText(text: string, own: ReadonlySet<string>): boolean {
  return [...own].some((one) => one.includes(text) || text.includes(one))
}

function getTexts(slides: readonly Slide[]): readonly string[] {
  return slides.flatMap(({ eyebrow, headline, aside, body, sources, notes }) => [
    eyebrow?.text ?? '',
    headline.text,
    ...aside.map(({ text }) => text),
    ...sources.map(({ text }) => text),
    ...(body.kind === 'lines' ? body.lines.map(({ text }) => text) : []),
    ...(body.kind === 'list'
      ? body.items.flatMap(({ name, text }) => [name?.text ?? '', text.text])
      : []),
    ...(body.kind === 'chart'
      ? [body.model.alternative, ...body.model.notes.map(({ text }) => text)]
      : []),
    ...(body.kind === 'baseline' ? [body.picture.alternative] : []),
    ...notes.flatMap(({ heading, lines }) => [
      heading,
      ...lines.flatMap(({ lead, content: text }) => [lead ?? '', text.text]),
    ]),
  ])
}

function textsIn({ cover, chapters, labels }: ReportDocument): readonly string[] {
  const contents = chapters.flatMap(({ title, blocks }): Content[] => [
    [title],
    ...blocks.flatMap((block): readonly Content[] => {
      switch (block.kind) {
        case 'heading':
        case 'paragraph':
          return [block.content]
        case 'list':
          return block.items
        case 'figure':
          return [block.caption, [{ text: block.model.alternative }]]
        case 'table':
          return [
            block.caption,
            ...block.head,
            ...block.rows.flatMap((row) => (row.kind === 'row' ? row.cells : [row.content])),
            ...(block.notes ?? []),
          ]
      }
    }),
  ])
  return [
    ...[...cover.lines, ...contents].map(toPlainText),
    cover.title,
    labels.contents,
    labels.figures,
    labels.notes,
    labels.notesFollow,
  ]
}

/** Every text of the package in any language. */
function ownTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length > 20 ? [value] : []
  if (value instanceof Map) return [...value.values()].flatMap(ownTexts)
  if (Array.isArray(value)) return value.flatMap(ownTexts)
  if (value && typeof value === 'object' && !ArrayBuffer.isView(value))
    return Object.values(value).flatMap(ownTexts)
  return []
}

describe('a file mentions nothing that exists on a screen only', () => {
  test.each(CITIES.flatMap((city) => LANGUAGES.map((lang) => ({ city, lang }))))(
    '$city, $lang',
    async ({ city, lang }) => {
      const { figures: _figures, problems: _problems, ...words } = await readCityPackage(city)
      const own = new Set(ownTexts(words))
      const texts = [
        ...getTexts((await getDeck(city, lang)).slides),
        ...textsIn(await getDocument(city, lang)),
        ...textsIn(await getDocument(city, lang, 'short')),
      ]
      const found = texts.filter((text) => OF_THE_SCREEN[lang].test(text))
      expect(found.filter((text) => !isOwnText(text, own))).toEqual([])
    },
  )

  test('the list detects sentences that once were in files', () => {
    for (const [lang, sentence] of [
      ['en', 'Any figure can be put on this screen.'],
      ['en', 'Press / to put a chart on it.'],
      ['en', 'This page follows, year by year, whether rights are protected.'],
      ['nb', 'Trykk / for å vise et diagram.'],
      ['nb', 'Denne siden følger, år for år, om rettigheter er vernet.'],
      ['de', 'Jede Zahl lässt sich auf dieser Leinwand zeigen.'],
      ['de', 'Diese Seite verfolgt Jahr für Jahr, ob die Rechte geschützt sind.'],
    ] as const)
      expect(OF_THE_SCREEN[lang].test(sentence), sentence).toBe(true)
  })
})

describe('the attribution required by the licence of York’s figures', () => {
  const ATTRIBUTION =
    'Contains public sector information licensed under the Open Government Licence v3.0.'

  test.each(LANGUAGES)('is in every file, %s', async (lang) => {
    expect(getTexts((await getDeck('indicators', lang)).slides)).toContain(ATTRIBUTION)
    expect(textsIn(await getDocument('indicators', lang))).toContain(ATTRIBUTION)
    expect(textsIn(await getDocument('indicators', lang, 'short'))).toContain(ATTRIBUTION)
  })

  test('is absent for a package without attribution', async () => {
    expect((await readCityPackage('fixtures/graz')).attributions).toEqual([])
  })
})
