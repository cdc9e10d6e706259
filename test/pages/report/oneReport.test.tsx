import { readCityPackage } from '../../builders/packages.ts'
import { cleanup } from '@testing-library/react'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { Language } from '../../../src/i18n/languages.ts'
import { loadTranslator } from '../../../src/i18n/translate.ts'
import ReportPage from '../../../src/pages/report/ReportPage.tsx'
import type { ReportDocument } from '../../../src/report/document/blocks.ts'
import { buildReportDocument } from '../../../src/report/document/reportDocument.ts'
import { getReport } from '../../../src/report/getReport.ts'
import { renderHtml } from '../../../src/report/render/html/documentHtml.ts'
import { listPictures } from '../../../src/report/render/word/pictures.ts'
import { renderWord } from '../../../src/report/render/word/wordDocument.ts'
import { PIXEL } from '../../report/office/officeFiles.ts'
import { openPage } from '../../builders/openPage.tsx'

vi.setConfig({ testTimeout: 60_000 })

beforeAll(() => {
  Element.prototype.scrollIntoView = () => {}
})
afterEach(cleanup)

/** Without spaces, since renderers separate blocks and cells differently. */
function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '')
}

/** The text of each chapter without charts, citations and `omitted` elements; the sources are apart. */
function getChapterTexts(chapters: readonly Element[], omitted = ''): readonly string[] {
  return chapters.slice(0, -1).map((chapter) => {
    for (const element of chapter.querySelectorAll(`svg, sup${omitted}`)) element.remove()
    return withoutSpaces(chapter.textContent)
  })
}

async function renderPage(city: string, edition: number, lang: Language): Promise<void> {
  const dataset = await readCityPackage(city)
  const translator = await loadTranslator(lang, dataset.languages)
  const target = { page: 'report', part: null } as const
  await openPage(<ReportPage part={null} />, dataset, edition, target, translator)
}

async function renderWordParts(report: ReportDocument): Promise<readonly string[]> {
  const pictures = new Map(listPictures(report).map(({ id }) => [id, PIXEL]))
  const files = unzipSync(await renderWord(report, pictures))
  return ['word/document.xml', 'word/endnotes.xml'].map((name) => {
    const parsed = new DOMParser().parseFromString(strFromU8(files[name]!), 'application/xml')
    // A repeated citation is a field, whose result is a superscript digit.
    const fields = [...parsed.getElementsByTagName('w:fldSimple')]
    for (const field of fields) field.remove()
    const texts = [...parsed.getElementsByTagName('w:t')].map(({ textContent }) => textContent)
    return withoutSpaces(texts.join(''))
  })
}

test.each([
  ['indicators', 2025, 'en'],
  ['fixtures/bergen', 2024, 'nb'],
  ['fixtures/graz', 2025, 'de'],
] as const)('%s, %i: page, HTML and Word have the same text', async (city, edition, lang) => {
  const dataset = await readCityPackage(city)
  const report = buildReportDocument(
    dataset,
    getReport(dataset, dataset.records!, edition),
    await loadTranslator(lang, dataset.languages),
  )
  const html = new DOMParser().parseFromString(
    renderHtml(report, { style: '', fonts: '' }),
    'text/html',
  )
  const paper = getChapterTexts([...html.querySelectorAll('section.chapter')])
  expect(paper).toHaveLength(report.chapters.length)
  expect(Math.min(...paper.map(({ length }) => length))).toBeGreaterThan(20)

  await renderPage(city, edition, lang)
  const sources = [...document.querySelectorAll('.report-sources li')]
  const page = [...document.querySelectorAll('.report-chapter')]
  expect(getChapterTexts(page, ', .report-number, .report-aside')).toEqual(paper)

  const [body = '', endnotes = ''] = await renderWordParts(report)
  expect(paper.filter((chapter) => !body.includes(chapter))).toEqual([])

  const notes = report.notes.map(({ source, details }) => [source.text, details])
  const isComplete = (text: string | null | undefined, note: readonly string[]) =>
    note.every((part) => withoutSpaces(text ?? '').includes(withoutSpaces(part)))
  const printed = [...html.querySelectorAll('.notes li')]
  expect(sources).toHaveLength(notes.length)
  expect(notes.filter((note, index) => !isComplete(sources[index]?.textContent, note))).toEqual([])
  expect(notes.filter((note, index) => !isComplete(printed[index]?.textContent, note))).toEqual([])
  expect(notes.filter((note) => !isComplete(endnotes, note))).toEqual([])
})
