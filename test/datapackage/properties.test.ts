// @vitest-environment node
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { getFigure } from '../../src/model/figureTable.ts'
import { readSmallPackage } from '../builders/memoryPackage.ts'

/** Hundreds of packages are read in each test. */
vi.setConfig({ testTimeout: 60_000 })

const HEADER = 'indicator,period,area,dimension,group,value,status,note'

/** Words with a meaning in the package, and characters that break tables. */
const PIECES = (
  'indicator period value rough-sleeping 2024 2015/16 york sex female suppressed 12 -3 1,5 7% ' +
  ', , ; " \' = sep=; <html> __proto__ − ø \ufeff \0'
)
  .split(' ')
  .concat('\n', '\n', '\r', '\t', ' ', '\u00a0')
const messy = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((all) => all.join(''))

test('no text stops the reading, and other files are shown', async () => {
  await fc.assert(
    fc.asyncProperty(messy, fc.boolean(), async (text, withHeader) => {
      const { dataset } = await readSmallPackage({
        'housing/2025.csv': withHeader ? `${HEADER}\n${text}` : text,
        'health/2025.csv': 'indicator,period,value\nlife-expectancy,2025,81\n',
      })
      const { figures } = dataset!
      const health = figures.file.dictionary.indexOf('health/2025.csv')
      expect(figures.file.codes.filter((code) => code === health)).toHaveLength(1)
    }),
    { seed: 20250102, numRuns: 200 },
  )
})

test('no bytes stop the reading', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const { dataset } = await readSmallPackage({ 'housing/2025.csv': bytes })
      expect(dataset).not.toBeNull()
    }),
    { seed: 20250103, numRuns: 200 },
  )
})

const rows = fc.uniqueArray(
  fc.record({
    period: fc.integer({ min: 1990, max: 2025 }),
    area: fc.constantFrom('york', 'england', ''),
    group: fc.constantFrom('sex,female', 'sex,male', ','),
    value: fc.integer({ min: 0, max: 500 }),
  }),
  { selector: ({ period, area, group }) => `${period} ${area || 'york'} ${group}`, maxLength: 30 },
)

async function getFigures(lines: readonly string[]) {
  const { dataset } = await readSmallPackage({
    'housing/2025.csv': `${[HEADER, ...lines].join('\n')}\n`,
  })
  const { figures, yearlyFiles } = dataset!
  const filing = new Map(yearlyFiles.map((delivery) => [delivery.file, delivery]))
  return Array.from(figures.seriesRows, (row) => {
    const { key, period, value } = getFigure(figures, row, filing)
    return `${key.area} ${key.dimension} ${key.group} ${period.text} ${value}`
  }).toSorted()
}

test('rows in any order make the same figures, and every series owns its rows', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.infiniteStream(fc.nat()), async (records, chance) => {
      const lines = records.map(
        ({ period, area, group, value }) => `rough-sleeping,${period},${area},${group},${value},,`,
      )
      const keyed = lines.map((line) => ({ line, at: chance.next().value as number }))
      const shuffled = keyed.toSorted((a, b) => a.at - b.at).map(({ line }) => line)
      const figures = await getFigures(lines)
      expect(figures).toHaveLength(records.length)
      expect(await getFigures(shuffled)).toEqual(figures)
    }),
    { seed: 20250104, numRuns: 60 },
  )
})
