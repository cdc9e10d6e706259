// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { Draft, DraftLine } from '../../../src/drafts/draft.ts'
import { applyEdit } from '../../../src/drafts/edits.ts'
import { createHandOver } from '../../../src/drafts/handOver/handOver.ts'
import { createImportContext } from '../../../src/drafts/import/importContext.ts'
import { compareWithDraft, createImportEdit } from '../../../src/drafts/import/importEdit.ts'
import type { ImportedLine } from '../../../src/drafts/import/result.ts'
import { createDraft } from '../../../src/drafts/newDraft.ts'
import type { Problem } from '../../../src/model/problem.ts'
import { yorkFolder, type Folder } from '../../builders/memoryFolder.ts'
import { readImport, pasteGrid } from '../../builders/importTables.ts'

const KEY = { indicator: 'homelessness-duty', period: '2025/26', area: 'york' }

function createLine(cells: Readonly<Record<string, string>>, id = '1'): DraftLine {
  return { id, cells: { ...KEY, ...cells }, acknowledged: {} }
}

function createImportedLine(cells: Readonly<Record<string, string>>): ImportedLine {
  return {
    cells: { ...KEY, ...cells },
    line: 2,
    column: { position: 4, name: 'Value' },
    writtenPeriod: null,
  }
}

describe('the effect of a table’s line on the draft', () => {
  test.each([
    ['fills a blank line', {}, { value: '111' }, 'fills'],
    ['adds what the line lacks', { value: '111' }, { value: '111', lower: '100' }, 'fills'],
    ['overwrites another value', { value: '110' }, { value: '111' }, 'overwrites'],
    ['is there already, however it was typed', { value: '1 111,0' }, { value: '1111' }, 'same'],
  ])('%s', (_name, before, cells, effect) => {
    const [held] = compareWithDraft({ lines: [createLine(before)] }, 'york', [
      createImportedLine(cells),
    ])
    expect(held!.effect).toBe(effect)
  })

  test('a line of the city matches whether its area is written or blank', () => {
    const line = { ...createLine({}), cells: { indicator: KEY.indicator, period: KEY.period } }
    expect(
      compareWithDraft({ lines: [line] }, 'york', [createImportedLine({ value: '1' })])[0]!.effect,
    ).toBe('fills')
  })

  test('a new value clears the limits and status of the old one', () => {
    const draft = {
      lines: [createLine({ value: '110', lower: '100', upper: '120', note: 'kept' })],
    }
    const edit = createImportEdit(draft, 'york', [
      createImportedLine({ value: '111', status: 'provisional' }),
    ])
    const after = applyEdit(draft as unknown as Draft, edit)
    expect(after.lines[0]!.cells).toEqual({
      ...KEY,
      value: '111',
      status: 'provisional',
      note: 'kept',
    })
  })

  test('new lines are added at the end, each with its own id', () => {
    const draft = { lines: [createLine({}, '7')] }
    const lines = [
      createImportedLine({ value: '1' }),
      createImportedLine({ period: '2026/27', value: '2' }),
      createImportedLine({ period: '2027/28', value: '3' }),
    ]
    const after = applyEdit(draft as unknown as Draft, createImportEdit(draft, 'york', lines))
    expect(after.lines.map(({ id, cells }) => [id, cells['value']])).toEqual([
      ['7', '1'],
      ['8', '2'],
      ['9', '3'],
    ])
  })
})

const formatProblem = ({ code, file, line, text }: Problem): string =>
  `${code} ${file} ${line} ${text}`

async function newProblems(before: Folder, after: Folder): Promise<readonly string[]> {
  const known = new Set((await before.problems()).map(formatProblem))
  return (await after.problems()).map(formatProblem).filter((one) => !known.has(one))
}

/** Invented for this test, close to last year’s: the housing group’s whole year in a publisher’s layout. */
const TABLE = [
  'Housing in England, test table',
  'Measure\tArea code\tLocal authority\tTime period\tValue',
  'Households owed a homelessness duty\tE06000014\tYork\t2025-26\t815 [p]',
  'Households owed a homelessness duty\tE12000003\tYorkshire and The Humber\t2025-26\t31,020',
  'Households owed a homelessness duty\tE92000001\tEngland\t2025-26\t330,540',
  'Households owed a homelessness duty\tE99999999\tTestborough\t2025-26\t12',
  'Households in temporary accommodation\tE06000014\tYork\t2026\t0.8102',
  'Households in temporary accommodation\tE12000003\tYorkshire and The Humber\t2026\t1.702',
  'Households in temporary accommodation\tE92000001\tEngland\t2026\t5.61',
  'Children in temporary accommodation\tE06000014\tYork\t2026\t66',
  'Children in temporary accommodation\tE12000003\tYorkshire and The Humber\t2026\t4,100',
  'Children in temporary accommodation\tE92000001\tEngland\t2026\t175,990',
  'People sleeping rough\tE06000014\tYork\t2025\t11',
  'House prices against pay (affordability ratio)\tE06000014\tYork\t2026\t7.5',
  'House prices against pay (affordability ratio)\tE12000003\tYorkshire and The Humber\t2026\t5.9',
  'House prices against pay (affordability ratio)\tE92000001\tEngland\t2026\t7.6',
  '[p] Provisional.',
]

test('a publisher’s table completes the housing group’s file, and the checker finds no new problem', async () => {
  const folder = yorkFolder()
  const dataset = await folder.dataset()
  const basis = await folder.digests()
  const draft = createDraft(dataset, 'housing', 2026, {
    id: 'd',
    now: '2026-11-25T10:00:00Z',
    basis,
  })
  const { lines, leftOut, places } = readImport(
    pasteGrid(...TABLE),
    createImportContext(dataset, 'housing', 2026),
  )
  expect(places).toEqual([])
  expect(leftOut.map(({ reason, count }) => `${reason} ${count}`)).toEqual([
    'other area 1',
    'text line 1',
  ])
  const filled = applyEdit(draft, createImportEdit(draft, 'york', lines))
  const reading = await createHandOver(filled, folder)
  if (!reading.ok) throw new Error(JSON.stringify(reading))
  const after = folder.with(reading.handOver.files)
  const rows = (await after.text('housing/2026.csv')).split('\n')
  expect(rows).toHaveLength(1 + 13 + 1)
  expect(rows).toContain('homelessness-duty,2025/26,york,,,815,,,,,provisional,,,,,')
  expect(rows).toContain('children-in-temporary-accommodation,2026,england,,,175990,,,,,,,,,,')
  expect(await newProblems(folder, after)).toEqual([])
})
