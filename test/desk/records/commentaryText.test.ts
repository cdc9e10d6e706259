// @vitest-environment node
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  commentaryFileText,
  joinCommentary,
  splitCommentary,
  textOfPart,
  withPart,
} from '../../../src/desk/records/commentaryText.ts'

const housing = readFileSync('indicators/housing/2025.md', 'utf8')

describe('a commentary is written part by part', () => {
  test('a file that is there comes apart into its parts and together again with every character', () => {
    expect(splitCommentary(housing).map(({ heading }) => heading)).toEqual([
      '## Challenges\n',
      '## Good practice\n',
      '## What the figures mean\n',
    ])
    expect(joinCommentary(splitCommentary(housing))).toBe(housing)
    expect(textOfPart(housing, 'good practice')).toMatch(/^The \[homelessness strategy .* yet\.$/)
  })

  test('another text in one part leaves the others as they were', () => {
    const written = withPart(housing, 'good practice', 'A new hostel opened.', 'en')
    expect(textOfPart(written, 'good practice')).toBe('A new hostel opened.')
    for (const part of ['challenges', 'what the figures mean'] as const)
      expect(textOfPart(written, part)).toBe(textOfPart(housing, part))
  })

  test('the first word of a part brings its heading, in the language and the place that it belongs to', () => {
    const first = withPart('', 'what the figures mean', 'Rents rose.', 'nb')
    expect(first).toBe('## Hva tallene betyr\n\nRents rose.\n')
    const both = withPart(first, 'challenges', 'Få boliger.', 'nb')
    expect(both).toBe('## Utfordringer\n\nFå boliger.\n\n## Hva tallene betyr\n\nRents rose.\n')
    expect(withPart('', 'challenges', '', 'de')).toBe('')
    expect(withPart('', 'challenges', 'Zu wenige Wohnungen.', 'de')).toContain(
      '## Herausforderungen\n',
    )
  })

  test('what stands under a heading of the group’s own is kept', () => {
    const own = '# Housing\n\nFirst words\n\n## Thanks\nTo all.\n## Challenges\nFew homes.'
    expect(joinCommentary(splitCommentary(own))).toBe(own)
    expect(withPart(own, 'challenges', 'Fewer homes.', 'en')).toBe(
      '# Housing\n\nFirst words\n\n## Thanks\nTo all.\n## Challenges\n\nFewer homes.\n\n',
    )
  })

  test('a heading typed into a part stays inside it', () => {
    const written = withPart(housing, 'challenges', 'One.\n\n## By area\n\nTwo.', 'en')
    expect(textOfPart(written, 'challenges')).toBe('One.\n\n### By area\n\nTwo.')
  })

  test('whatever is typed comes back as it was typed, line ends at both ends too', () => {
    const typed = fc.string({
      unit: fc.constantFrom('a', ' ', '\n', 'ø', '-', '*', '.'),
      maxLength: 30,
    })
    fc.assert(
      fc.property(
        typed,
        fc.constantFrom(housing, '## Challenges\nx', '## Challenges\n'),
        (text, at) => {
          expect(textOfPart(withPart(at, 'challenges', text, 'en'), 'challenges')).toBe(text)
        },
      ),
    )
  })

  test('as a file it has no heading above nothing, and ends with one line end', () => {
    expect(commentaryFileText('## Challenges\n\n\n\n## Good practice\n\nBeds\n\n')).toBe(
      '## Good practice\n\nBeds\n',
    )
    expect(commentaryFileText('## Challenges\n\n \n')).toBe('')
    expect(commentaryFileText(housing)).toBe(housing)
  })
})
