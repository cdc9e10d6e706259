// @vitest-environment node
import { expect, test } from 'vitest'
import { reportedCommentary, sectionsOf } from '../../src/report/commentary.ts'
import { recordsOf } from './smallRecords.ts'

test('what a group wrote is split at its headings into what the figures mean, challenges and good practice', () => {
  const text =
    '# Housing 2023\n\n## What the figures mean\nRents rose.\n\n### By area\nEverywhere.\n\n## Challenges\nFew homes.\n\n## Good practice\n- Beds\n'
  expect(sectionsOf(text)).toEqual([
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
])('the same headings are known in %s', (_, text) => {
  expect(sectionsOf(text).map(({ part }) => part)).toEqual([
    'what the figures mean',
    'challenges',
    'good practice',
    'other',
  ])
})

test('words before the first heading are kept, and a heading with nothing below it is not', () => {
  expect(sectionsOf('Hello.\r\n## Challenges\r\n')).toEqual([
    { part: 'other', heading: '', markdown: 'Hello.' },
  ])
})

test('only the commentary of the right and the edition is taken, by language', () => {
  const written = (right: string, edition: number, lang: string) => ({
    right,
    edition,
    lang,
    markdown: `${right} ${edition} ${lang}`,
  })
  const records = recordsOf({
    commentaries: [
      written('housing', 2023, 'nb'),
      written('housing', 2023, 'en'),
      written('housing', 2022, 'en'),
      written('health', 2023, 'en'),
    ],
  })
  expect(reportedCommentary(records, 'housing', 2023).map(({ lang }) => lang)).toEqual(['en', 'nb'])
})
