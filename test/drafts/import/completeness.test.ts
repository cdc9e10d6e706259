// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openFile } from '../../../src/drafts/import/files/openFile.ts'
import { countLeftOut } from '../../../src/drafts/import/result.ts'
import { IMPORT_SCOPES, type ColumnUse } from '../../../src/drafts/import/importPlan.ts'
import { getGrids, readImport, createYorkContext } from '../../builders/importTables.ts'

const context = await createYorkContext('housing')

const texts = fc.oneof(
  fc.constantFrom(
    '',
    'constructor',
    '__proto__',
    'york',
    'York',
    'E06000014',
    'Leeds',
    'Yrok',
    'homelessness-duty',
    'smoking',
    'other',
    '2024/25',
    '2025-26',
    '2026',
    '2011-12-01',
    'women',
    'Total',
    '*',
    '[c]',
    '12,5',
    '1,234',
    '802',
    '8o2',
    '-3',
    '1 234',
    '12.5 [p]',
    'provisional',
    'a note; with a mark',
    '"',
    '=1+1',
  ),
  fc.string({ maxLength: 8 }),
)

const uses: fc.Arbitrary<ColumnUse> = fc.oneof(
  fc.constantFrom<ColumnUse>(
    { as: 'nothing' },
    { as: 'indicator' },
    { as: 'period' },
    { as: 'area', level: 0 },
    { as: 'area', level: 1 },
    { as: 'area', level: 2 },
    { as: 'dimension' },
    { as: 'group', dimension: '' },
    { as: 'group', dimension: 'sex' },
    { as: 'lower' },
    { as: 'numerator' },
    { as: 'status' },
    { as: 'note' },
  ),
  fc.constantFrom('2024/25', '2025/26', '2026').map((period): ColumnUse => ({
    as: 'value',
    of: { period },
  })),
  fc.constant<ColumnUse>({ as: 'value', of: {} }),
)

test('every figure of any table is imported, unreadable or left out: the three add up', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(texts, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 }),
      fc.array(uses, { minLength: 6, maxLength: 6 }),
      fc.constantFrom(...IMPORT_SCOPES),
      fc.constantFrom({}, { indicator: 'homelessness-duty' }, { period: '2026' }),
      async (rows, columns, select, fixed) => {
        const text = rows.map((cells) => cells.join('\t')).join('\n')
        const opened = await openFile(new TextEncoder().encode(text))
        if (!opened.ok) return
        const [grid] = getGrids(opened)
        const plan = { headerRow: 0, columns, select, fixed }
        const result = readImport(grid!, context, plan)
        const out = countLeftOut(result)
        expect(result.imported + result.unreadable + out).toBe(result.records)
        expect(result.lines).toHaveLength(result.imported)
        const values = columns.filter((use) => use.as === 'value').length
        const below = grid!.rows.slice(1).filter(({ cells }) => cells.some((cell) => cell !== ''))
        expect(result.records).toBe((below.length + grid!.faults.length) * values)
        if (result.unreadable > 0) expect(result.places.length).toBeGreaterThan(0)
      },
    ),
    { numRuns: 300 },
  )
})
