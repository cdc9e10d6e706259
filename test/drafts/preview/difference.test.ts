// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import { getSeriesAt } from '../../../src/model/series.ts'
import { compareWithPublished } from '../../../src/drafts/preview/difference.ts'
import type { Draft } from '../../../src/drafts/draft.ts'
import { mergeDraft } from '../../../src/drafts/preview/draftDataset.ts'
import { applyEdit } from '../../../src/drafts/edits.ts'
import { createDraft } from '../../../src/drafts/newDraft.ts'
import { findUpstreamChanges } from '../../../src/drafts/preview/upstreamChanges.ts'
import { parseYorkKey } from '../../builders/packages.ts'
import { getFolder, SMALL, yorkFolder } from '../../builders/memoryFolder.ts'

let york: Dataset
let blank: Draft
beforeAll(async () => {
  york = await yorkFolder().dataset()
  blank = createDraft(york, 'housing', 2026, { id: 'd', now: '', basis: {} })
})

function enter(draft: Draft, indicator: string, texts: Readonly<Record<string, string>>): Draft {
  const line = draft.lines.find(({ cells }) => cells['indicator'] === indicator)!.id
  const cells = Object.entries(texts).map(([column, text]) => ({ line, column, text }))
  return applyEdit(draft, { kind: 'cells', cells })
}

describe('the difference between a draft and the published package', () => {
  test('lists the verdict that flips first, with both verdicts', () => {
    // 18 people slept rough in 2016. With 18 in 2026 there is a recent figure and no change.
    const draft = enter(enter(blank, 'homelessness-duty', { value: '815' }), 'rough-sleeping', {
      period: '2026',
      value: '18',
    })
    const { verdicts } = compareWithPublished(york, draft)
    expect(
      verdicts.map(({ key, kind, before, after }) => [
        key.indicator,
        kind,
        before.kind,
        after.kind,
      ]),
    ).toEqual([
      ['rough-sleeping', 'flips', 'noRecentFigure', 'noClearChange'],
      ['homelessness-duty', 'moves', 'noClearChange', 'noClearChange'],
      ['temporary-accommodation', 'same', 'noClearChange', 'noClearChange'],
      ['children-in-temporary-accommodation', 'same', 'noClearChange', 'noClearChange'],
      ['rough-sleeping-rate', 'same', 'noRecentFigure', 'noRecentFigure'],
      ['housing-affordability', 'same', 'noClearChange', 'noClearChange'],
    ])
    expect(verdicts[0]!.after.baselineChange).toMatchObject({ change: 0 })
  })

  test('moves a verdict by a figure between its first and last one, and one on old figures too', () => {
    const line = (indicator: string, period: string, value: string) => ({
      id: `${indicator} ${period}`,
      cells: { indicator, period, value, note: 'Counted anew' },
      acknowledged: {},
    })
    const draft = applyEdit(blank, {
      kind: 'add lines',
      after: null,
      lines: [line('housing-affordability', '2020', '8.4'), line('rough-sleeping', '2019', '8')],
    })
    const moved = compareWithPublished(york, draft).verdicts.filter(({ kind }) => kind === 'moves')
    expect(moved.map(({ key }) => key.indicator)).toEqual([
      'rough-sleeping',
      'housing-affordability',
    ])
    const [, affordability] = moved
    expect(affordability!.after.baselineChange).toMatchObject({
      change: affordability!.before.baselineChange!.change,
    })
  })

  test('states the effect of each line, and names missing due figures', () => {
    const revised = applyEdit(enter(blank, 'housing-affordability', { value: '7.5' }), {
      kind: 'add lines',
      after: null,
      lines: [
        {
          id: 'old',
          cells: { indicator: 'rough-sleeping', period: '2022', value: '10', note: 'Counted anew' },
          acknowledged: {},
        },
        {
          id: 'same',
          cells: {
            indicator: 'homelessness-duty',
            period: '2024/25',
            area: 'york',
            value: '802.0',
          },
          acknowledged: {},
        },
        {
          id: 'bad',
          cells: { indicator: 'homelessness-duty', period: '2023/24', value: 'many' },
          acknowledged: {},
        },
      ],
    })
    const { lines, missing } = compareWithPublished(york, revised)
    expect(
      lines.map(({ line, kind, before, after }) => [
        line.cells['period'],
        kind,
        before?.value,
        after?.value,
      ]),
    ).toEqual([
      ['2026', 'new', undefined, 7.5],
      ['2022', 'revised', 9, 10],
      ['2024/25', 'unchanged', 802, 802],
      ['2023/24', 'revised', 729, undefined],
    ])
    expect(missing).toHaveLength(13 - 3)
    expect(missing[0]).toMatchObject({
      key: { indicator: 'homelessness-duty', area: 'yorkshire-and-the-humber' },
    })
  })

  test('leaves the published dataset unchanged, and lines with errors out of the new one', () => {
    const draft = enter(enter(blank, 'housing-affordability', { value: '7.5' }), 'rough-sleeping', {
      value: 'x',
    })
    const after = mergeDraft(york, draft)
    expect(york.figures.rows).toBe(1107)
    expect(after.figures.rows).toBe(1108)
    expect(after.priceIndex).toEqual(york.priceIndex)
    expect(after.priceIndex).toHaveLength(10)
    const figures = (dataset: Dataset, edition: number) =>
      getSeriesAt(dataset, parseYorkKey('housing-affordability'), edition).figures.length
    expect([figures(york, 2026), figures(after, 2026), figures(after, 2025)]).toEqual([24, 25, 24])
    for (const key of ['homelessness-duty @england', 'smoking', 'suspensions'])
      expect(getSeriesAt(after, parseYorkKey(key), 2026)).toEqual(
        getSeriesAt(york, parseYorkKey(key), 2026),
      )
  })

  test('is filed as a correction of a published edition, and changes that edition and later ones only', () => {
    const draft = {
      ...createDraft(york, 'housing', 2023, { id: 'd', now: '', basis: {} }),
      lines: [
        {
          id: '1',
          cells: { indicator: 'housing-affordability', period: '2023', value: '9', note: 'Anew' },
          acknowledged: {},
        },
      ],
    }
    const after = mergeDraft(york, draft)
    const valueAt = (edition: number) =>
      getSeriesAt(after, parseYorkKey('housing-affordability'), edition).figures.find(
        ({ period }) => period.text === '2023',
      )
    expect(valueAt(2022)).toBeUndefined()
    expect(valueAt(2023)).toMatchObject({ value: 9, provenance: { correction: 1, edition: 2023 } })
    expect(valueAt(2025)).toMatchObject({ value: 9 })
  })
})

describe('upstream changes of a draft', () => {
  test('are none where the files are those that it is based on', async () => {
    const folder = getFolder(SMALL)
    const [dataset, basis] = [await folder.dataset(), await folder.digests()]
    const draft = createDraft(dataset, 'housing', 2026, { id: 'd', now: '', basis })
    expect(findUpstreamChanges(draft, basis, dataset)).toEqual({
      changed: [],
      added: [],
      removed: [],
      lines: [],
    })
  })

  test('name the file, and the line where somebody has filed the same figure', async () => {
    const folder = getFolder(SMALL)
    const [dataset, basis] = [await folder.dataset(), await folder.digests()]
    const draft = createDraft(dataset, 'housing', 2026, {
      id: 'd',
      now: '',
      basis: { ...basis, 'housing/2023.csv': 'gone' },
    })
    const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) })
    const now = folder.with([
      file('housing/2026.csv', 'indicator,period,value\nrough-sleeping,2026,25\n'),
      file('areas.csv', `${SMALL['areas.csv']}scotland,Scotland,country\n`),
    ])
    const found = findUpstreamChanges(draft, await now.digests(), await now.dataset())
    expect(found).toMatchObject({
      changed: ['areas.csv'],
      added: ['housing/2026.csv'],
      removed: ['housing/2023.csv'],
    })
    expect(
      found.lines.map(({ line, published }) => [line.cells['indicator'], published.value]),
    ).toEqual([['rough-sleeping', 25]])
  })
})
