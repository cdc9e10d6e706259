// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { plainText, type Chapter } from '../../src/report/document/blocks.ts'
import { LANGUAGES, type Language } from '../../src/words/words.ts'
import { yorkDocument } from './yorkDocument.ts'

async function chapter(edition: number, lang: Language, right: string): Promise<Chapter> {
  const { chapters } = await yorkDocument(edition, lang, 'short')
  const found = chapters.find(({ id }) => id === `right-${right}`)
  if (!found) throw new Error(`no chapter for ${right}`)
  return found
}

/** The sentences below each heading. */
function sentences({ blocks }: Chapter): readonly (readonly string[])[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? [block.items.map(plainText)] : []))
}

describe('The short version for 2023 tells of each right', () => {
  test('in English what got better, what got worse, what cannot be said, what was asked and what came of it', async () => {
    const [better, worse, , recommended, followed] = sentences(await chapter(2023, 'en', 'housing'))
    expect(better).toEqual(['No figure got clearly better.'])
    // Office for National Statistics: 9.29 times a year's pay in 2023, 8.30 in 2016.
    expect(worse).toEqual([
      'House prices against pay (affordability ratio): 9.29 in 2023. It was 8.30 in 2016 (times a year’s pay).'.replaceAll(
        '’',
        "'",
      ),
    ])
    expect(recommended).toEqual([
      'No recommendation of this edition to the council for this right is in our record.',
    ])
    expect(followed).toEqual([
      'Provide properly for Gypsies and Travellers in the York Local Plan. No action found.',
    ])
  })

  test('in Norwegian the same', async () => {
    const [better, worse, , recommended, followed] = sentences(await chapter(2023, 'nb', 'housing'))
    expect(better).toEqual(['Ingen tall ble klart bedre.'])
    expect(worse![0]).toContain('9,29 i 2023. Det var 8,30 i 2016')
    expect(recommended).toEqual([
      'Vi har ikke registrert noen anbefaling til kommunen for denne rettigheten i denne utgaven.',
    ])
    expect(followed![0]).toMatch(/Ingen tiltak funnet\.$/)
  })

  test('in German the same', async () => {
    const [better, worse, , recommended, followed] = sentences(await chapter(2023, 'de', 'housing'))
    expect(better).toEqual(['Keine Zahl wurde klar besser.'])
    expect(worse).toEqual([
      'Hauspreise im Verhältnis zum Lohn (Leistbarkeit): 9,29 (2023). Früher waren es 8,30 (2016). Einheit: Jahreslöhne.',
    ])
    expect(recommended).toEqual([
      'In unseren Unterlagen steht keine Empfehlung dieser Ausgabe an die Stadt zu diesem Recht.',
    ])
    expect(followed).toEqual([
      'Im Flächenplan von York (Local Plan) ausreichend für Roma und Fahrende vorsorgen. Keine Maßnahme gefunden.',
    ])
  })

  test.each([
    [
      'en',
      'there is nothing to compare them with yet. Later figures will be compared with these.',
      'there is nothing to compare it with yet. Later figures will be compared with this one.',
    ],
    ['nb', 'Senere tall skal sammenlignes med disse.', 'Senere tall skal sammenlignes med dette.'],
    [
      'de',
      'Spätere Zahlen werden mit diesen verglichen.',
      'Spätere Zahlen werden mit dieser verglichen.',
    ],
  ] as const)(
    'in %s of two figures at the baseline in the plural, of one in the singular',
    async (lang, several, one) => {
      const said = async (right: string) =>
        sentences(await chapter(2016, lang, right))
          .flat()
          .join(' ')
      expect(await said('housing')).toContain(several)
      expect(await said('equality')).toContain(one)
    },
  )

  test('two changes one by one, so that a right stays on a page', async () => {
    const { chapters } = await yorkDocument(2023, 'en', 'short')
    expect(chapters).toHaveLength(5)
    for (const one of chapters)
      for (const list of sentences(one)) expect(list.length, one.id).toBeLessThanOrEqual(8)
  })

  test.each(LANGUAGES)('without a hole in any sentence (%s)', async (lang) => {
    for (const edition of [2016, 2021, 2023, 2025, 2026]) {
      const { chapters } = await yorkDocument(edition, lang, 'short')
      const said = chapters.flatMap((one) => sentences(one).flat())
      expect(said.filter((text) => /undefined|NaN|\{|\}|^\s*$/.test(text))).toEqual([])
    }
  })
})
