// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readRows, york } from '../records/recordFiles.ts'

const HEADINGS = {
  en: ['Challenges', 'Good practice', 'What the figures mean'],
  nb: ['Utfordringer', 'God praksis', 'Hva tallene betyr'],
  de: ['Herausforderungen', 'Gute Beispiele', 'Was die Zahlen bedeuten'],
} as const
type Language = keyof typeof HEADINGS
const LANGUAGES = Object.keys(HEADINGS) as readonly Language[]

const rights = readRows('indicators', 'rights.csv').map((row) => row['id']!)
const indicators = new Set(readRows('indicators', 'indicators.csv').map((row) => row['id']))
const editionOf = new Map(york.recommendations.map((row) => [row['id'], Number(row['edition'])]))
const sources = new Set(Object.values(york).flatMap((rows) => rows.map((row) => row['source_url'])))

function getText(right: string, edition: number, language: Language): string {
  const suffix = language === 'en' ? '' : `.${language}`
  return readFileSync(`indicators/${right}/${edition}${suffix}.md`, 'utf8')
}

/** The parts under second-level headings, in their order. */
function getParts(text: string): readonly { readonly heading: string; readonly body: string }[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [heading = '', ...body] = part.split('\n')
      return { heading, body: body.join('\n').trim() }
    })
}

function getTargets(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target!)
}

const texts = rights.flatMap((right) =>
  [2016, 2023, 2025].map((edition) => [right, edition] as const),
)

describe("York's commentary", () => {
  test.each(texts)(
    'on %s in %i has its three headings, each with something said',
    (right, edition) => {
      for (const language of LANGUAGES) {
        const parts = getParts(getText(right, edition, language))
        expect(parts.map(({ heading }) => heading)).toEqual(HEADINGS[language])
        expect(parts.filter(({ body }) => body === '')).toEqual([])
      }
    },
  )

  test.each(texts)(
    'on %s in %i leads to figures of that edition, to records that it can know, or to their sources',
    (right, edition) => {
      for (const language of LANGUAGES) {
        const targets = getTargets(getText(right, edition, language))
        const lost = targets.filter((target) => {
          const [, indicator] =
            new RegExp(`^#/${language}/${edition}/indicator/([a-z0-9-]+)$`).exec(target) ?? []
          const [, recommendation] =
            new RegExp(`^#/${language}/recommendation/([A-Za-z0-9-]+)$`).exec(target) ?? []
          if (indicator) return !indicators.has(indicator)
          if (recommendation) return !(editionOf.get(recommendation)! <= edition)
          return !sources.has(target)
        })
        expect(targets).not.toEqual([])
        expect(lost).toEqual([])
      }
    },
  )

  test.each(texts)('on %s in %i mentions no year after that edition', (right, edition) => {
    for (const language of LANGUAGES) {
      const prose = getText(right, edition, language).replaceAll(/\]\([^)]*\)/g, ']')
      // The years that a plan runs to, such as 2024-2029, may lie ahead.
      const years = [...prose.matchAll(/(?<![\d-])20\d\d(?!\d)/g)].map(([year]) => Number(year))
      expect(years.filter((year) => year > edition)).toEqual([])
    }
  })

  test.each(texts)(
    'on %s in %i ties the same claims to the same places in every language',
    (right, edition) => {
      const [en, ...others] = LANGUAGES.map((language) =>
        getTargets(getText(right, edition, language)).map((target) =>
          target.replace(`#/${language}/`, '#/'),
        ),
      )
      for (const other of others) expect(other).toEqual(en)
    },
  )
})
