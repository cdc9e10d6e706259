// @vitest-environment node
import { expect, test } from 'vitest'
import { parseCommentaryPath } from '../../../src/datapackage/records/recordFiles.ts'
import { readWithRecords } from './recordPackage.ts'
import { readDetails } from '../../builders/readDetails.ts'

test('a commentary’s path gives its right, edition and language', () => {
  const file = (path: string) => {
    const found = parseCommentaryPath(path)
    return found && [found.right, found.edition, found.lang]
  }
  expect(file('housing/2023.md')).toEqual(['housing', 2023, ''])
  expect(file('housing/2023.nb.md')).toEqual(['housing', 2023, 'nb'])
  expect(file('housing/2023.pt-BR.md')).toEqual(['housing', 2023, 'pt-BR'])
  for (const path of ['housing/notes.md', 'README.md', 'housing/2023.csv', 'a/b/2023.md'])
    expect(file(path)).toBeNull()
})

test('commentaries are read unchanged, the one without a language in the primary language', async () => {
  const { records, problems } = await readWithRecords({
    'housing/2025.md': '\ufeff# Housing\r\n\r\nRents rose.\r\n',
    'housing/2025.nb.md': 'Leien steg på Bryggen.\n',
    'health/2024.md': '<!-- a note --> <p>kept</p>\n',
  })
  expect(problems).toEqual([])
  expect(records.commentaries).toEqual([
    { right: 'housing', edition: 2025, lang: 'en', markdown: '# Housing\n\nRents rose.\n' },
    { right: 'housing', edition: 2025, lang: 'nb', markdown: 'Leien steg på Bryggen.\n' },
    { right: 'health', edition: 2024, lang: 'en', markdown: '<!-- a note --> <p>kept</p>\n' },
  ])
})

test.each([
  ['a web page in its place', '<!DOCTYPE html><html></html>', 'html-in-place-of-csv'],
  ['an empty file', ' \n', 'source-error/empty-text'],
  ['a Word document', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'encoding-error/not-markdown'],
])('%s is reported and hides no other commentary', async (_name, content, reported) => {
  const { records, problems } = await readWithRecords({
    'housing/2025.md': content,
    'health/2025.md': 'Well.\n',
  })
  expect(records.commentaries.map(({ right }) => right)).toEqual(['health'])
  expect(
    problems.map(({ severity, code, file, detail }) =>
      [severity, [code, readDetails(detail)['rule']].filter(Boolean).join('/'), file].join(' '),
    ),
  ).toEqual([`error ${reported} housing/2025.md`])
})

test('a commentary with damaged characters or a truncated end is shown and reported', async () => {
  const { records, problems } = await readWithRecords({
    'housing/2025.md': 'Rents rose p\ufffd average.\n',
    'health/2025.md': new Uint8Array([0x57, 0x65, 0x6c, 0x6c, 0xc3]),
  })
  expect(problems.map(({ severity, code, file }) => `${severity} ${code} ${file}`)).toEqual([
    'warning encoding-error housing/2025.md',
    'error truncated-file health/2025.md',
  ])
  expect(records.commentaries).toHaveLength(2)
})

test('an unknown right, edition or language is reported', async () => {
  const { problems } = await readWithRecords({
    'housng/2025.md': 'One.\n',
    'housing/2031.md': 'Two.\n',
    'housing/2025.de.md': 'Drei.\n',
  })
  expect(
    problems.map(({ severity, detail, file, text }) => [
      severity,
      readDetails(detail)['rule'],
      file,
      text,
    ]),
  ).toEqual([
    ['error', 'right', 'housng/2025.md', 'housng'],
    ['error', 'commentary-edition', 'housing/2031.md', '2031'],
    ['warning', 'language', 'housing/2025.de.md', 'de'],
  ])
  expect(readDetails(problems[0]!.detail)['suggestion']).toBe('housing')
})

test('of two files in one language the first listed is shown', async () => {
  const { records, problems } = await readWithRecords({
    'housing/2025.md': 'One.\n',
    'housing/2025.en.md': 'Two.\n',
  })
  expect(records.commentaries.map(({ markdown }) => markdown)).toEqual(['One.\n'])
  expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
    'primary-key housing/2025.en.md',
  ])
})
