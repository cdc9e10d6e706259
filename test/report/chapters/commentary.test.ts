// @vitest-environment node
import { buildRecords } from '../../builders/records.ts'
import { expect, test } from 'vitest'
import { collectCommentary, splitSections } from '../../../src/report/chapters/commentary.ts'

test('splits a commentary at its headings into what the figures mean, challenges and good practice', () => {
  const text =
    '# Housing 2023\n\n## What the figures mean\nRents rose.\n\n### By area\nEverywhere.\n\n## Challenges\nFew homes.\n\n## Good practice\n- Beds\n'
  expect(splitSections(text)).toEqual([
    {
      part: 'what the figures mean',
      heading: 'What the figures mean',
      markdown: 'Rents rose.\n\n### By area\nEverywhere.',
    },
    { part: 'challenges', heading: 'Challenges', markdown: 'Few homes.' },
    { part: 'good practice', heading: 'Good practice', markdown: '- Beds' },
  ])
})

test.each([
  ['Norwegian', '## Hva tallene betyr\na\n## Utfordringer\nb\n## God praksis\nc\n## Annet\nd'],
  [
    'German',
    '## Was die Zahlen bedeuten\na\n## Herausforderungen\nb\n## Gute Beispiele\nc\n## Anderes\nd',
  ],
])('recognizes the same headings in %s', (_, text) => {
  expect(splitSections(text).map(({ part }) => part)).toEqual([
    'what the figures mean',
    'challenges',
    'good practice',
    'other',
  ])
})

test('keeps text before the first heading, and omits a heading without text', () => {
  expect(splitSections('Hello.\r\n## Challenges\r\n')).toEqual([
    { part: 'other', heading: '', markdown: 'Hello.' },
  ])
})

test('contains only the commentary of the right and the edition, by language', () => {
  const getWritten = (right: string, edition: number, lang: string) => ({
    right,
    edition,
    lang,
    markdown: `${right} ${edition} ${lang}`,
  })
  const records = buildRecords({
    commentaries: [
      getWritten('housing', 2023, 'nb'),
      getWritten('housing', 2023, 'en'),
      getWritten('housing', 2022, 'en'),
      getWritten('health', 2023, 'en'),
    ],
  })
  expect(collectCommentary(records, 'housing', 2023).map(({ lang }) => lang)).toEqual(['en', 'nb'])
})
