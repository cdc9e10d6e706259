// @vitest-environment node
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkDraft } from '../../../src/drafts/check/checks.ts'
import { compareWithPublished } from '../../../src/drafts/preview/difference.ts'
import type { Draft, DraftRecord } from '../../../src/drafts/draft.ts'
import { applyEdit } from '../../../src/drafts/edits.ts'
import { createHandOver } from '../../../src/drafts/handOver/handOver.ts'
import { recordEdit, createHistory, redoEdit, undoEdit } from '../../../src/drafts/history.ts'
import { createImportContext } from '../../../src/drafts/import/importContext.ts'
import { addDraftIndicators } from '../../../src/drafts/indicators/describedDataset.ts'
import { createIndicatorCells } from '../../../src/drafts/indicators/indicatorCells.ts'
import {
  putIndicator,
  removeIndicator,
  findLinesOfRow,
} from '../../../src/drafts/indicators/indicatorEdits.ts'
import { createDraft } from '../../../src/drafts/newDraft.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { parseDraftFile, formatDraftFile } from '../../../src/drafts/storage/draftFile.ts'
import { judgeAt } from '../../../src/trends/judgeAt.ts'
import { getFolder, SMALL, type Folder } from '../../builders/memoryFolder.ts'

let folder: Folder
let city: Dataset
let start: Draft

beforeAll(async () => {
  folder = getFolder(SMALL)
  city = await folder.dataset()
  start = createDraft(city, 'housing', 2026, {
    id: 'd',
    now: '2026-11-25T10:00:00Z',
    basis: await folder.digests(),
  })
})

function damp(more: DraftRecord['cells'] = {}): DraftRecord {
  const cells = {
    ...createIndicatorCells('housing', 2026),
    id: 'damp-homes',
    title: 'Homes with damp',
    definition: 'Of all homes, those with damp.',
    unit: '% of homes',
    measure: 'percent',
    direction: 'down',
    source: 'Housing survey',
    source_url: 'https://example.org/',
    licence: 'CC BY 4.0',
  }
  return { id: '1', cells: { ...cells, ...more } }
}

function put(draft: Draft, record: DraftRecord): Draft {
  return applyEdit(draft, putIndicator(city, draft, record))
}

/** The lines of a draft besides those that are due without the new indicator. */
function further(draft: Draft) {
  const before = new Set(start.lines.map(({ id }) => id))
  return draft.lines
    .filter(({ id }) => !before.has(id))
    .map(({ cells: { indicator, period, dimension, group, value } }) =>
      [indicator, period, dimension && `${dimension}=${group}`, value].filter(Boolean).join(' '),
    )
}

function fill(draft: Draft, value: string, note = ''): Draft {
  const line = draft.lines.at(-1)!.id
  return applyEdit(draft, {
    kind: 'cells',
    cells: [
      { line, column: 'value', text: value },
      { line, column: 'note', text: note },
    ],
  })
}

describe('an indicator described in the draft', () => {
  test('has a line for its first figure once its required cells are filled', () => {
    const begun = put(start, { id: '1', cells: createIndicatorCells('housing', 2026) })
    expect(begun.lines).toBe(start.lines)
    expect(further(put(begun, damp({ unit: '' })))).toEqual([])
    // Source and licence may come later.
    expect(further(put(begun, damp({ source: '', licence: '' })))).toEqual(['damp-homes 2026'])
  })

  test.each([
    ['annual', ['2026']],
    ['biennial', ['2026']],
    ['quarterly', ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']],
    ['irregular', ['2026']],
  ])('has a line with these cells: %s, %j', (frequency, periods) => {
    expect(further(put(start, damp({ frequency })))).toEqual(
      periods.map((period) => `damp-homes ${period}`),
    )
  })

  test('has a line for each group, if it is reported by group', () => {
    expect(further(put(start, damp({ headline: 'sex=male; sex=female' })))).toEqual([
      'damp-homes 2026 sex=male',
      'damp-homes 2026 sex=female',
    ])
  })

  test('has no line yet if it begins in a later edition', () => {
    expect(further(put(start, damp({ from_edition: '2027' })))).toEqual([])
  })

  test('keeps its figures when its id changes, also via another indicator’s id', () => {
    let draft = fill(put(start, damp()), '12')
    for (const id of ['damp-home', '', 'survey', 'survey-of-damp']) draft = put(draft, damp({ id }))
    expect(further(draft)).toEqual(['survey-of-damp 2026 12'])
    expect(findLinesOfRow(city, draft, '1')).toHaveLength(1)
    // The lines of the indicator whose id it temporarily had are unchanged.
    const others = (of: Draft) => of.lines.filter(({ describedBy }) => describedBy === undefined)
    expect(others(draft)).toEqual(start.lines)
  })

  test('keeps filled lines and drops blank ones when frequency or groups change', () => {
    const draft = fill(put(start, damp()), '12')
    expect(further(put(draft, damp({ headline: 'sex=male; sex=female' })))).toEqual([
      'damp-homes 2026 12',
      'damp-homes 2026 sex=male',
      'damp-homes 2026 sex=female',
    ])
    const quarters = put(put(start, damp()), damp({ frequency: 'quarterly' }))
    expect(further(quarters)).not.toContain('damp-homes 2026')
    expect(further(put(quarters, damp()))).toEqual(['damp-homes 2026'])
  })

  test('does not get a removed line again', () => {
    const draft = put(start, damp())
    const without = applyEdit(draft, { kind: 'remove line', line: draft.lines.at(-1)!.id })
    expect(further(put(without, damp({ caveat: 'Few homes.' })))).toEqual([])
  })

  test('is removed with its figures, and one undo restores both', () => {
    const draft = fill(put(start, damp()), '12')
    const history = recordEdit(createHistory(draft), removeIndicator(city, draft, '1'))
    expect(history.present.indicators).toEqual([])
    expect(history.present.lines).toEqual(start.lines)
    expect(undoEdit(history).present).toBe(draft)
  })

  test('is one undo step, row and lines, when it is typed character by character', () => {
    let history = recordEdit(createHistory(start), putIndicator(city, start, damp()))
    const before = history.past.length
    for (const id of ['damp', 'dam', 'da'])
      history = recordEdit(history, putIndicator(city, history.present, damp({ id })))
    expect(history.past.length).toBe(before)
    expect(undoEdit(history).present).toBe(start)
  })

  test('keeps every typed figure under its id through any edits and undo', () => {
    const text = fc.record({
      id: fc.constantFrom('damp-homes', 'damp', '', 'survey', 'Damp homes'),
      unit: fc.constantFrom('% of homes', ''),
      headline: fc.constantFrom('everybody', 'sex=male; sex=female', 'sex=other'),
      frequency: fc.constantFrom('annual', 'quarterly', '', 'irregular'),
      from_edition: fc.constantFrom('2026', '2027', ''),
    })
    const step = fc.oneof(
      text.map((cells) => ({ kind: 'say' as const, cells })),
      fc.nat(20).map((at) => ({ kind: 'fill' as const, at })),
      fc.constantFrom({ kind: 'undo' as const }, { kind: 'redo' as const }),
    )
    const values = ({ lines }: Draft) => lines.flatMap(({ cells }) => cells['value'] ?? [])
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let history = createHistory(start)
        let count = 0
        for (const one of steps) {
          const draft = history.present
          if (one.kind === 'undo') history = undoEdit(history)
          else if (one.kind === 'redo') history = redoEdit(history)
          else if (one.kind === 'fill') {
            const line = draft.lines[one.at % draft.lines.length]!.id
            history = recordEdit(history, {
              kind: 'cell',
              line,
              column: 'value',
              text: String(++count),
            })
          } else {
            history = recordEdit(history, putIndicator(city, draft, damp(one.cells)))
            const after = history.present
            expect(values(after)).toEqual(values(draft))
            const ids = after.lines.map(({ id }) => id)
            expect(new Set(ids).size).toBe(ids.length)
            const isItsOwn = !['', 'survey'].includes(one.cells.id)
            for (const line of findLinesOfRow(city, after, '1'))
              expect(line.cells['indicator'] === one.cells.id).toBe(isItsOwn)
            const publish = (of: Draft) =>
              of.lines.filter(
                ({ cells }) =>
                  cells['indicator'] !== 'survey' &&
                  city.indicators.some(({ id }) => id === cells['indicator']),
              )
            expect(publish(after)).toEqual(publish(draft))
          }
        }
      }),
    )
  })

  test('survives a draft file, with its figures still linked to its row', () => {
    const draft = fill(put(start, damp()), '12')
    expect(parseDraftFile(formatDraftFile(draft), 'york')).toEqual({ ok: true, draft })
  })

  test('is recognised by name in an imported table', () => {
    const { indicatorIds, rightByIndicator } = createImportContext(
      addDraftIndicators(city, put(start, damp())),
      'housing',
      2026,
    )
    expect(indicatorIds.get('homes with damp')).toBe('damp-homes')
    expect(rightByIndicator.get('damp-homes')).toBe('housing')
  })

  test('is checked by its own metadata, like a published indicator', () => {
    const checksAt = (value: string) =>
      checkDraft(city, fill(put(start, damp()), value))
        .filter(({ lineId }) => lineId !== null)
        .map(({ problem, column }) => [problem.code, column])
    expect(checksAt('134')).toEqual([['percent-out-of-range', 'value']])
    expect(checksAt('about 12')).toEqual([['type-error', 'value']])
    expect(checksAt('13,4 %')).toEqual([])
  })

  test('is previewed as a series with one figure', () => {
    const difference = compareWithPublished(city, fill(put(start, damp()), '12'))
    const [first] = difference.verdicts
    expect(first).toMatchObject({ key: { indicator: 'damp-homes' }, kind: 'flips' })
    expect(first!.before.latest).toBeNull()
    expect(first!.after).toMatchObject({ kind: 'baselineYear', latest: { value: 12 } })
    expect(difference.lines.at(-1)).toMatchObject({ kind: 'new', after: { value: 12 } })
    const blank = compareWithPublished(city, put(start, damp()))
    expect(blank.missing.map(({ key }) => key.indicator)).toContain('damp-homes')
  })
})

test('is handed over together with its figures and reads without a problem', async () => {
  const draft = fill(put(start, damp({ meaningful_change: '0,5' })), '13,4 %', 'First survey')
  const reading = await createHandOver(draft, folder)
  if (!reading.ok) throw new Error(JSON.stringify(reading))
  const { files } = reading.handOver
  expect(files.map(({ path }) => path).toSorted()).toEqual([
    'datapackage.json',
    'housing/2026.csv',
    'indicators.csv',
  ])
  const after = folder.with(files)
  expect(await after.text('housing/2026.csv')).toContain(
    '\ndamp-homes,2026,york,,,13.4,,,,First survey,,\n',
  )
  const before = await folder.problems()
  const codes = (problems: typeof before) => problems.map(({ code, file }) => `${file} ${code}`)
  const known = new Set(codes(before))
  const fresh = codes(await after.problems()).filter((one) => !known.has(one))
  // The other three lines of housing are blank; the column `checked_by` comes from last year's file.
  expect(fresh).toEqual([
    'housing/2026.csv extra-label',
    ...Array.from({ length: 3 }, () => 'housing/2026.csv no-figure'),
  ])
  const dataset = await after.dataset()
  const key = { indicator: 'damp-homes', area: 'york', dimension: '', group: '' }
  expect(judgeAt(dataset, key, 2026).latest?.value).toBe(13.4)
  expect(await createHandOver(draft, after)).toMatchObject({ ok: false, reason: 'nothing new' })
})

test('with an error in its row blocks both row and figures', async () => {
  const draft = fill(put(start, damp({ source_url: '' })), '12')
  expect(await createHandOver(draft, folder)).toMatchObject({
    ok: false,
    reason: 'blocked records',
    problems: [{ of: 'indicators', record: '1' }],
  })
})
