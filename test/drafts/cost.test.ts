// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { checkDraft } from '../../src/drafts/check/checks.ts'
import { compareWithPublished } from '../../src/drafts/preview/difference.ts'
import type { Draft, DraftLine } from '../../src/drafts/draft.ts'
import { getDuePeriods } from '../../src/drafts/due/duePeriods.ts'
import { applyEdit, createLineId } from '../../src/drafts/edits.ts'
import { createIncrementalChecks } from '../../src/drafts/check/incrementalChecks.ts'
import { findUpstreamChanges } from '../../src/drafts/preview/upstreamChanges.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { getSeriesAt } from '../../src/model/series.ts'
import { getDraft } from '../builders/memoryDrafts.ts'
import { getFolder, SMALL } from '../builders/memoryFolder.ts'

/** A draft with one line an area, each with a figure; reads of its lines are counted. */
function countedDraft(
  count: number,
  value = (index: number) => String(100 + index),
): { readonly draft: Draft; readonly reads: () => number } {
  let reads = 0
  const lines = Array.from({ length: count }, (_, index): DraftLine => {
    const cells = {
      indicator: 'rough-sleeping',
      period: '2026',
      area: `area-${index}`,
      value: value(index),
      note: 'counted anew',
    }
    return {
      get id() {
        reads++
        return String(index + 1)
      },
      get cells() {
        reads++
        return cells
      },
      acknowledged: {},
    }
  })
  return { draft: getDraft({ lines }), reads: () => reads }
}

/** A city with as many areas, each with a figure of 2025. */
async function cityWith(count: number): Promise<Dataset> {
  const areas = Array.from({ length: count }, (_, index) => `area-${index}`)
  return getFolder({
    ...SMALL,
    'areas.csv': `id,title,kind\nyork,York,city\n${areas.map((id) => `${id},${id},country\n`).join('')}`,
    'housing/2025.csv': `indicator,period,area,value\n${areas
      .map((id, index) => `rough-sleeping,2025,${id},${100 + index}\n`)
      .join('')}`,
  }).dataset()
}

const [FEW, MANY] = [250, 1000]

/** How many times more often a line is read in a draft of four times as many lines. */
async function growth(
  work: (dataset: Dataset, draft: Draft) => void,
  value?: (index: number) => string,
): Promise<number> {
  const readsIn = async (count: number) => {
    const { draft, reads } = countedDraft(count, value)
    const dataset = await cityWith(count)
    const before = reads()
    work(dataset, draft)
    return (reads() - before) / count
  }
  return (await readsIn(MANY)) / (await readsIn(FEW))
}

describe('the work on a draft grows linearly with its lines', () => {
  test.each<[string, (dataset: Dataset, draft: Draft) => void]>([
    ['checks', (dataset, draft) => checkDraft(dataset, draft)],
    [
      'its difference to what is published',
      (dataset, draft) => compareWithPublished(dataset, draft),
    ],
    [
      'a pasted block',
      (_, draft) =>
        applyEdit(draft, {
          kind: 'cells',
          cells: draft.lines.map(({ id }) => ({ line: id, column: 'value', text: '7' })),
        }),
    ],
    [
      'older data',
      (dataset, draft) => findUpstreamChanges(draft, { 'housing/2025.csv': 'x' }, dataset),
    ],
  ])('linear: %s', async (_name, work) => {
    expect(await growth(work)).toBeLessThan(1.2)
  })
})

test('linear: checks of lines without a figure', async () => {
  expect(
    await growth(
      (dataset, draft) => checkDraft(dataset, draft),
      () => '',
    ),
  ).toBeLessThan(1.2)
})

test('typing in one line reads every other line only a few times', async () => {
  const dataset = await cityWith(MANY)
  const { draft, reads } = countedDraft(MANY)
  const checks = createIncrementalChecks()
  checks(dataset, draft)
  const next = applyEdit(draft, { kind: 'cell', line: '7', column: 'value', text: '5' })
  const before = reads()
  checks(dataset, next)
  expect((reads() - before) / MANY).toBeLessThan(15)
})

test('no line is looked up where no published file has changed', async () => {
  const dataset = await cityWith(FEW)
  const { draft, reads } = countedDraft(FEW)
  const basis = { 'housing/2025.csv': 'x' }
  expect(findUpstreamChanges({ ...draft, basis }, basis, dataset).lines).toEqual([])
  expect(reads()).toBe(0)
})

test('a line can be added to a very large draft', () => {
  const lines = Array.from({ length: 300_000 }, (_, index) => ({
    id: String(index + 1),
    cells: {},
    acknowledged: {},
  }))
  expect(createLineId({ lines })).toBe('300001')
})

test('a series is assembled once for all of its consecutive lines', async () => {
  const dataset = await cityWith(FEW)
  const key = { indicator: 'rough-sleeping', area: 'area-1', dimension: '', group: '' }
  const series = getSeriesAt(dataset, key, 2026)
  expect(getSeriesAt(dataset, { ...key }, 2026)).toBe(series)
  expect(getSeriesAt(dataset, { ...key, area: 'area-2' }, 2026).key.area).toBe('area-2')
  expect(getSeriesAt(dataset, key, 2024).figures).toEqual([])
  expect(getSeriesAt(dataset, key, 2025).figures).toEqual(series.figures)
})

test('due periods take a few looks at each figure, however many editions there are', async () => {
  const readsIn = async (editions: number) => {
    const [figure] = getSeriesAt(
      await cityWith(1),
      { indicator: 'rough-sleeping', area: 'area-0', dimension: '', group: '' },
      2025,
    ).figures
    let reads = 0
    const history = Array.from({ length: editions }, (_, index) => {
      const provenance = { ...figure!.provenance, edition: 1900 + index }
      return {
        ...figure!,
        get provenance() {
          reads++
          return provenance
        },
      }
    })
    const [indicator] = (await cityWith(1)).indicators
    getDuePeriods({ indicator: indicator!, last: figure! }, null, history, 2026)
    return reads / editions
  }
  expect(await readsIn(100)).toBeLessThan(5)
  expect((await readsIn(100)) / (await readsIn(20))).toBeLessThan(1.2)
})
