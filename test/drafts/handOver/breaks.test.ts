// @vitest-environment node
import { getSeriesId, getFigureId } from '../../../src/model/ids.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { getSeriesAt, findSeriesKeys } from '../../../src/model/series.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import type { SeriesKey } from '../../../src/model/figure.ts'
import type { DraftLine } from '../../../src/drafts/draft.ts'
import { getLineSeriesId } from '../../../src/drafts/lineCells.ts'
import { applyEdit } from '../../../src/drafts/edits.ts'
import { createHandOver } from '../../../src/drafts/handOver/handOver.ts'
import { createDraft } from '../../../src/drafts/newDraft.ts'
import { findRemovedFigures } from '../../../src/drafts/handOver/removedFigures.ts'
import { getFolder, SMALL, yorkFolder, type Folder } from '../../builders/memoryFolder.ts'

const NOW = '2026-11-25T10:00:00Z'

function getPeriods(dataset: Dataset, key: SeriesKey): readonly string[] {
  return getSeriesAt(dataset, key, 2025).figures.map(({ period }) => period.text)
}

/** Every series of a right in which York has filed a break for 2025 with later periods. */
async function brokenSeries(folder: Folder, right: string) {
  const dataset = await folder.dataset()
  const basis = await folder.digests()
  const draft = createDraft(dataset, right, 2025, { id: right, now: NOW, basis })
  const keys = dataset.indicators
    .filter((one) => one.right === right)
    .flatMap(({ id }) => findSeriesKeys(dataset, id))
  const hit = keys.flatMap((key) => {
    const own = draft.lines.filter((one) => getLineSeriesId(one, 'york') === getSeriesId(key))
    const at = own.findIndex(({ cells }) => (cells['status'] ?? '').includes('break'))
    return at >= 0 && at + 1 < own.length ? [{ key, first: own[at]!, last: own.at(-1)! }] : []
  })
  return { dataset, draft, hit }
}

/** Each changes slightly, with a reason: no warning. */
function correct({ id, cells }: DraftLine) {
  const value = String(Number(cells['value']) + 0.1)
  return [
    { line: id, column: 'value', text: value },
    { line: id, column: 'lower', text: '' },
    { line: id, column: 'upper', text: '' },
    { line: id, column: 'note', text: 'Corrected by the publisher' },
  ]
}

describe('a correction of the break row of a published series and of a later row', () => {
  test.each(['health', 'standard-of-living', 'equality', 'housing', 'education'])(
    'keeps every period: %s',
    async (right) => {
      const folder = yorkFolder()
      const { dataset, draft, hit } = await brokenSeries(folder, right)
      for (const { key, first, last } of hit) {
        const cells = [...correct(first), ...correct(last)]
        const reading = await createHandOver(applyEdit(draft, { kind: 'cells', cells }), folder)
        if (!reading.ok) throw new Error(JSON.stringify(reading).slice(0, 900))
        const after = await folder.with(reading.handOver.files).dataset()
        expect(getPeriods(after, key), getSeriesId(key)).toEqual(getPeriods(dataset, key))
        const known = getSeriesAt(after, key, 2025)
        expect(known.breaks).toEqual(getSeriesAt(dataset, key, 2025).breaks)
        const now = known.figures.find(({ period }) => period.text === last.cells['period'])
        expect(now!.value).toBeCloseTo(Number(last.cells['value']) + 0.1, 6)
      }
    },
    60_000,
  )

  test('is possible in at least seven series of York', async () => {
    const all = await Promise.all(
      ['health', 'standard-of-living', 'equality', 'housing', 'education'].map(
        async (right) => (await brokenSeries(yorkFolder(), right)).hit.length,
      ),
    )
    expect(all.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(7)
  })
})

test('keeps six figures that were lost once, also when the correction is written by hand', async () => {
  const key = {
    indicator: 'inequality-in-life-expectancy',
    area: 'england',
    dimension: 'sex',
    group: 'female',
  }
  const folder = yorkFolder()
  const bytes = readFileSync('fixtures/attack-cases/hand-over/correction-over-a-break.csv')
  const manifest = (await folder.text('datapackage.json')).replace(
    '"resources": [',
    '"resources": [{ "name": "c", "path": "health/2025-correction-9.csv" },',
  )
  const after = folder.with([
    { path: 'health/2025-correction-9.csv', bytes: new Uint8Array(bytes) },
    { path: 'datapackage.json', bytes: new TextEncoder().encode(manifest) },
  ])
  const figures = (dataset: Dataset) => getSeriesAt(dataset, key, 2025).figures
  const now = figures(await after.dataset())
  expect(now).toHaveLength(13)
  expect(
    now.filter(({ provenance }) => provenance.correction === 9).map(({ value }) => value),
  ).toEqual([7.5, 8.1])
})

/** A city that filed rough sleeping for 2019 to 2024 in the edition of 2024, and not since. */
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024]
const LONG: Readonly<Record<string, string>> = {
  ...SMALL,
  'housing/2024.csv': `indicator,period,value,status,note\n${YEARS.map((year) => `rough-sleeping,${year},${year - 2000},,As in ${year}\n`).join('')}`,
  'housing/2025.csv': 'indicator,period,value,status,note\nrough-sleeping,2025,25,,\n',
}

/** A draft for an edition that changes two periods, the first with a new break. */
async function withNewBreak(folder: Folder, edition: number, periods: readonly [string, string]) {
  const basis = await folder.digests()
  const draft = createDraft(await folder.dataset(), 'housing', edition, {
    id: 'd',
    now: NOW,
    basis,
  })
  const [first, last] = periods
  const cells = [
    { indicator: 'rough-sleeping', period: first, value: '22', status: 'break', note: 'New count' },
    { indicator: 'rough-sleeping', period: last, value: '24', status: '', note: 'Counted anew' },
  ]
  const named = new Set(periods)
  const others = draft.lines.filter(({ cells: own }) => !named.has(own['period'] ?? ''))
  const lines = cells.map((one, at): DraftLine => ({ id: `n${at}`, cells: one, acknowledged: {} }))
  return { ...draft, lines: [...others, ...lines] }
}

describe('a new break in a draft', () => {
  const periods = (dataset: Dataset, edition: number) =>
    getSeriesAt(
      dataset,
      { indicator: 'rough-sleeping', area: 'york', dimension: '', group: '' },
      edition,
    ).figures.map(({ period }) => period.text)

  test('lists the figures it would remove, and removes them only after agreement', async () => {
    const folder = getFolder(LONG)
    const draft = await withNewBreak(folder, 2026, ['2021', '2024'])
    const gone = findRemovedFigures(await folder.dataset(), draft)
    expect(gone.map(({ period }) => period.text)).toEqual(['2022', '2023', '2025'])
    const asked = await createHandOver(draft, folder)
    expect(asked).toMatchObject({ ok: false, reason: 'removes' })
    expect(asked.ok || asked.reason !== 'removes' ? [] : asked.figures).toHaveLength(3)
    // Agreement to two figures does not cover the third.
    const two = new Set(gone.slice(0, 2).map(({ key, period }) => getFigureId(key, period.text)))
    expect(await createHandOver(draft, folder, two)).toMatchObject({ reason: 'removes' })
    const agreed = await createHandOver(
      draft,
      folder,
      new Set(gone.map(({ key, period }) => getFigureId(key, period.text))),
    )
    if (!agreed.ok) throw new Error(agreed.reason)
    expect(agreed.handOver.removedFigures).toHaveLength(3)
    const after = await folder.with(agreed.handOver.files).dataset()
    expect(periods(after, 2026)).toEqual(['2019', '2020', '2021', '2024'])
  })

  test('in a correction includes the later lines, so that no figure is removed', async () => {
    const folder = getFolder(LONG)
    const draft = await withNewBreak(folder, 2024, ['2021', '2023'])
    const reading = await createHandOver(draft, folder)
    // The figure of 2025 was filed for a later edition, after the correction: it stays.
    if (!reading.ok) throw new Error(JSON.stringify(reading))
    const [file] = reading.handOver.files
    expect(new TextDecoder().decode(file!.bytes).split('\n').slice(1)).toEqual([
      'rough-sleeping,2022,22,,As in 2022,york',
      'rough-sleeping,2024,24,,As in 2024,york',
      'rough-sleeping,2021,22,break,New count,',
      'rough-sleeping,2023,24,,Counted anew,',
      '',
    ])
    const after = await folder.with(reading.handOver.files).dataset()
    expect(periods(after, 2024)).toEqual(YEARS.map(String))
    expect(periods(after, 2025)).toEqual([...YEARS.map(String), '2025'])
  })

  test('keeps the other figures where the published file has it alone and a later period is added', async () => {
    const folder = getFolder({
      ...LONG,
      'housing/2026.csv': 'indicator,period,value,status,note\nrough-sleeping,2021,22,break,New\n',
    })
    const draft = await withNewBreak(folder, 2026, ['2020', '2026'])
    const lines = draft.lines.filter(({ cells }) => cells['period'] === '2026')
    const gone = findRemovedFigures(await folder.dataset(), { ...draft, lines })
    expect(gone.map(({ period }) => period.text)).toEqual(['2022', '2023', '2024', '2025'])
    expect(await createHandOver({ ...draft, lines }, folder)).toMatchObject({ reason: 'removes' })
  })
})
