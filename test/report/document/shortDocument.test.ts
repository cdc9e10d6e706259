// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { toPlainText, type Block, type Chapter } from '../../../src/report/document/blocks.ts'
import { buildPlainRights, type PlainFigure } from '../../../src/report/plainLanguage.ts'
import { buildReport } from '../../../src/report/report.ts'
import { getVerdictLabel } from '../../../src/i18n/sentences/verdict/verdictLabel.ts'
import { formatGroupFigure } from '../../../src/i18n/sentences/verdict/figureWithUnit.ts'
import { withDecimalsForBoth } from '../../../src/i18n/sentences/verdict/changeMagnitude.ts'
import { getSeriesTitle } from '../../../src/i18n/sentences/verdict/seriesTitle.ts'
import { readYorkPackage } from '../../builders/packages.ts'
import { english, german, norwegian } from '../../builders/translators.ts'
import { buildYorkDocument } from '../../builders/reportDocument.ts'
import { LANGUAGES, type Language } from '../../../src/i18n/languages.ts'

const WORDS = { en: english, nb: norwegian, de: german }

const documents = new Map<string, ReturnType<typeof buildYorkDocument>>()

async function chapter(edition: number, lang: Language, right: string): Promise<Chapter> {
  const key = `${edition} ${lang}`
  const document = documents.get(key) ?? buildYorkDocument(edition, lang, 'short')
  documents.set(key, document)
  const { chapters } = await document
  const found = chapters.find(({ id }) => id === `right-${right}`)
  if (!found) throw new Error(`no chapter for ${right}`)
  return found
}

function getSentences(block: Block): readonly string[] {
  if (block.kind === 'list') return block.items.map(toPlainText)
  return block.kind === 'paragraph' ? [toPlainText(block.content)] : []
}

/** The text below each heading, by the end of the heading's id: `worse`, `notJudged`. */
function getParts({ id, blocks }: Chapter): Readonly<Record<string, readonly string[]>> {
  const parts: Record<string, string[]> = {}
  let part = 'meaning'
  for (const block of blocks) {
    if (block.kind === 'heading') part = block.id.slice(`${id}-`.length)
    ;(parts[part] ??= []).push(...getSentences(block))
  }
  return parts
}

async function york(edition: number) {
  const dataset = await readYorkPackage()
  return { dataset, rights: buildPlainRights(buildReport(dataset, dataset.records!, edition)) }
}

const GROUPS = ['better', 'worse', 'undirected', 'unchanged', 'start', 'notJudged'] as const

describe('The plain-language version of a right', () => {
  test.each(LANGUAGES)(
    'names each figure once, in its group, one line for each (%s)',
    async (lang) => {
      for (const edition of [2019, 2023, 2025]) {
        const { dataset, rights } = await york(edition)
        for (const plain of rights) {
          const parts = getParts(await chapter(edition, lang, plain.chapter.right.id))
          for (const group of GROUPS) {
            const names = plain[group].map(
              ({ indicator, verdict }) =>
                `${getSeriesTitle(verdict.key, indicator, dataset, WORDS[lang])}: `,
            )
            const lines = (parts[group] ?? []).filter((text) =>
              names.some((name) => text.startsWith(name)),
            )
            expect(lines, `${edition} ${plain.chapter.right.id} ${group}`).toHaveLength(
              names.length,
            )
            for (const line of lines) expect(line).toMatch(/: .*\d.*\.$/)
          }
        }
      }
    },
  )

  test.each(LANGUAGES)(
    'gives the latest figure with its unit before its verdict (%s)',
    async (lang) => {
      const translator = WORDS[lang]
      const { dataset, rights } = await york(2025)
      const getLine = async ({ indicator, verdict }: PlainFigure) => {
        const name = `${getSeriesTitle(verdict.key, indicator, dataset, translator)}: `
        const parts = getParts(await chapter(2025, lang, indicator.right))
        return Object.values(parts)
          .flat()
          .find((text) => text.startsWith(name))!
          .slice(name.length)
      }
      for (const figure of rights.flatMap((right) => GROUPS.flatMap((group) => right[group]))) {
        const { indicator, verdict } = figure
        if (!verdict.baselineChange) continue
        const { from, to } = verdict.baselineChange
        const precise = withDecimalsForBoth(indicator, from.value, to.value)
        const line = await getLine(figure)
        const now = Math.max(
          ...[indicator, precise].map((one) =>
            line.indexOf(formatGroupFigure(verdict.key, to.value, one, translator)),
          ),
        )
        const word = line
          .toLowerCase()
          .indexOf(getVerdictLabel(verdict.kind, translator).toLowerCase())
        expect(now, line).toBeGreaterThanOrEqual(0)
        if (verdict.kind !== 'tooFewFigures') expect(word, line).toBeGreaterThan(now)
      }
    },
  )

  test('gives the number of figures without clear change, and that this proves nothing', async () => {
    const { unchanged } = getParts(await chapter(2025, 'en', 'housing'))
    expect(unchanged![0]).toBe(
      'No clear change in these four figures. That does not prove that nothing changed.',
    )
    expect(unchanged).toHaveLength(5)
    // Counts of York: 40 children in 2019, 63 in 2025.
    expect(unchanged!.find((text) => text.startsWith('Children in temporary'))).toMatch(
      /63 children.*40/,
    )
  })

  test('calls an undirected change clear, and neither good nor bad', async () => {
    const { undirected } = getParts(await chapter(2025, 'en', 'health'))
    expect(undirected).toHaveLength(1)
    expect(undirected![0]).toMatch(
      /^Recorded depression: 13\.2% of patients aged 18 and over.* higher.* does not say/,
    )
  })

  test('has the caveat of each changed indicator once', async () => {
    const { rights } = await york(2025)
    for (const plain of rights) {
      const text = Object.values(getParts(await chapter(2025, 'en', plain.chapter.right.id))).flat()
      const changed = [...plain.better, ...plain.worse, ...plain.undirected]
      for (const { indicator } of changed) {
        const caveat = indicator.caveat['en']!
        expect(text.filter((one) => one.includes(caveat))).toHaveLength(1)
      }
    }
  })

  test('gives a series with a break in 2017 its verdict since then', async () => {
    const { notJudged } = getParts(await chapter(2025, 'en', 'education'))
    const attainment = notJudged!.find((text) => text.startsWith('School results at 16'))
    // 49.3 points in 2017, 50.8 in 2025.
    expect(attainment).toMatch(/2017/)
    expect(attainment).toMatch(/50\.8.*no clear change|no clear change.*50\.8/)
  })

  test.each([
    ['en', 'The figures to start from'],
    ['nb', 'Tallene vi starter med'],
    ['de', 'Die Zahlen am Anfang'],
  ] as const)('lists the figures of the baseline edition (%s)', async (lang, title) => {
    for (const right of ['housing', 'equality']) {
      const { blocks } = await chapter(2016, lang, right)
      const heading = blocks.find((one) => one.kind === 'heading')!
      expect(toPlainText(heading.content)).toBe(title)
    }
  })

  test.each([
    ['en', 'No figure got clearly better or worse.', 'No figure got clearly worse.'],
    ['nb', 'Ingen tall ble klart bedre eller dårligere.', 'Ingen tall ble klart dårligere.'],
    ['de', 'Keine Zahl wurde klar besser oder schlechter.', 'Keine Zahl wurde klar schlechter.'],
  ] as const)(
    'says that nothing changed clearly if figures were judged (%s)',
    async (lang, neither, noneWorse) => {
      const housing = getParts(await chapter(2023, lang, 'housing'))
      expect(housing['moved']).toEqual([neither])
      const living = getParts(await chapter(2025, lang, 'standard-of-living'))
      expect(living['better']).toHaveLength(1)
      expect(living['worse']).toEqual([noneWorse])
    },
  )

  test.each([
    [
      'en',
      'No recommendation of this edition to the council for this right is in our record.',
      'Provide properly for Gypsies and Travellers in the York Local Plan. No action found.',
    ],
    [
      'nb',
      'Vi har ikke registrert noen anbefaling til kommunen for denne rettigheten i denne utgaven.',
      /Ingen tiltak funnet\.$/,
    ],
    [
      'de',
      'In unseren Unterlagen steht keine Empfehlung dieser Ausgabe an die Stadt zu diesem Recht.',
      'Im Flächenplan von York (Local Plan) ausreichend für Roma und Fahrende vorsorgen. Keine Maßnahme gefunden.',
    ],
  ] as const)('has the recommendations and their follow-up (%s)', async (lang, asked, became) => {
    const { recommended, followed } = getParts(await chapter(2023, lang, 'housing'))
    expect(recommended).toEqual([asked])
    expect(followed![0]).toEqual(
      typeof became === 'string' ? became : expect.stringMatching(became),
    )
  })

  test.each(LANGUAGES)('has complete sentences (%s)', async (lang) => {
    for (const edition of [2016, 2021, 2023, 2025, 2026]) {
      const { chapters } = await buildYorkDocument(edition, lang, 'short')
      const text = chapters.flatMap((one) => Object.values(getParts(one)).flat())
      expect(text.filter((line) => /undefined|NaN|\{|\}|^\s*$/.test(line))).toEqual([])
    }
  })
})
