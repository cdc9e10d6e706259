// @vitest-environment node
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatCommentaryFile,
  joinSections,
  splitCommentary,
  getSectionText,
  setSectionText,
} from '../../../src/drafts/commentary/commentarySections.ts'

const housing = readFileSync('indicators/housing/2025.md', 'utf8')

describe('a commentary, edited section by section', () => {
  test('survives splitting and joining with every character', () => {
    expect(splitCommentary(housing).map(({ heading }) => heading)).toEqual([
      '## Challenges\n',
      '## Good practice\n',
      '## What the figures mean\n',
    ])
    expect(joinSections(splitCommentary(housing))).toBe(housing)
    expect(getSectionText(housing, 'good practice')).toMatch(
      /^The \[homelessness strategy .* yet\.$/,
    )
  })

  test('keeps the other sections when one changes', () => {
    const written = setSectionText(housing, 'good practice', 'A new hostel opened.', 'en')
    expect(getSectionText(written, 'good practice')).toBe('A new hostel opened.')
    for (const part of ['challenges', 'what the figures mean'] as const)
      expect(getSectionText(written, part)).toBe(getSectionText(housing, part))
  })

  test('gets the heading of a new section, in its language and order', () => {
    const first = setSectionText('', 'what the figures mean', 'Rents rose.', 'nb')
    expect(first).toBe('## Hva tallene betyr\n\nRents rose.\n')
    const both = setSectionText(first, 'challenges', 'Få boliger.', 'nb')
    expect(both).toBe('## Utfordringer\n\nFå boliger.\n\n## Hva tallene betyr\n\nRents rose.\n')
    expect(setSectionText('', 'challenges', '', 'de')).toBe('')
    expect(setSectionText('', 'challenges', 'Zu wenige Wohnungen.', 'de')).toContain(
      '## Herausforderungen\n',
    )
  })

  test('keeps text under other headings', () => {
    const own = '# Housing\n\nFirst words\n\n## Thanks\nTo all.\n## Challenges\nFew homes.'
    expect(joinSections(splitCommentary(own))).toBe(own)
    expect(setSectionText(own, 'challenges', 'Fewer homes.', 'en')).toBe(
      '# Housing\n\nFirst words\n\n## Thanks\nTo all.\n## Challenges\n\nFewer homes.\n\n',
    )
  })

  test('keeps a typed heading inside its section', () => {
    const written = setSectionText(housing, 'challenges', 'One.\n\n## By area\n\nTwo.', 'en')
    expect(getSectionText(written, 'challenges')).toBe('One.\n\n### By area\n\nTwo.')
  })

  test('returns any typed text unchanged, including line ends at both ends', () => {
    const typed = fc.string({
      unit: fc.constantFrom('a', ' ', '\n', 'ø', '-', '*', '.'),
      maxLength: 30,
    })
    fc.assert(
      fc.property(
        typed,
        fc.constantFrom(housing, '## Challenges\nx', '## Challenges\n'),
        (text, at) => {
          expect(getSectionText(setSectionText(at, 'challenges', text, 'en'), 'challenges')).toBe(
            text,
          )
        },
      ),
    )
  })

  test('has no heading without text in the file, and ends with one line end', () => {
    expect(formatCommentaryFile('## Challenges\n\n\n\n## Good practice\n\nBeds\n\n')).toBe(
      '## Good practice\n\nBeds\n',
    )
    expect(formatCommentaryFile('## Challenges\n\n \n')).toBe('')
    expect(formatCommentaryFile(housing)).toBe(housing)
  })
})
