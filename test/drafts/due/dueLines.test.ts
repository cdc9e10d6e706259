// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { Dataset, Indicator } from '../../../src/model/dataset.ts'
import type { Figure } from '../../../src/model/figure.ts'
import { parsePeriod } from '../../../src/model/period.ts'
import { getDuePeriods } from '../../../src/drafts/due/duePeriods.ts'
import { getDueLines, type ReportedSeries } from '../../../src/drafts/due/dueLines.ts'
import { createDraft } from '../../../src/drafts/newDraft.ts'
import { getFolder, SMALL, yorkFolder } from '../../builders/memoryFolder.ts'

function getName({ key }: ReportedSeries): string {
  return [key.indicator, key.area === 'york' ? '' : `@${key.area}`, key.group]
    .filter(Boolean)
    .join(' ')
}

function getDue(dataset: Dataset, right: string, edition: number): readonly string[] {
  return getDueLines(dataset, right, edition).due.map(
    (line) => `${getName(line)}: ${line.last?.period.text} -> ${line.periods.join(', ')}`,
  )
}

describe('the due lines of York’s 2026 edition', () => {
  test('are the five indicators of housing with their comparators, each for the next period', async () => {
    const york = await yorkFolder().dataset()
    expect(getDue(york, 'housing', 2026)).toEqual([
      'homelessness-duty: 2024/25 -> 2025/26',
      'homelessness-duty @yorkshire-and-the-humber: 2024/25 -> 2025/26',
      'homelessness-duty @england: 2024/25 -> 2025/26',
      'temporary-accommodation: 2025 -> 2026',
      'temporary-accommodation @yorkshire-and-the-humber: 2025 -> 2026',
      'temporary-accommodation @england: 2025 -> 2026',
      'children-in-temporary-accommodation: 2025 -> 2026',
      'children-in-temporary-accommodation @yorkshire-and-the-humber: 2025 -> 2026',
      'children-in-temporary-accommodation @england: 2025 -> 2026',
      'rough-sleeping: 2022 -> 2023, 2024, 2025, 2026',
      'housing-affordability: 2025 -> 2026',
      'housing-affordability @yorkshire-and-the-humber: 2025 -> 2026',
      'housing-affordability @england: 2025 -> 2026',
    ])
  })

  test('include the reason why the rate of rough sleeping is not due', async () => {
    const york = await yorkFolder().dataset()
    const { notDue } = getDueLines(york, 'housing', 2026)
    expect(notDue.map((line) => [getName(line), line.reason])).toEqual([
      ['rough-sleeping-rate', 'ended'],
      ['rough-sleeping-rate @yorkshire-and-the-humber', 'ended'],
      ['rough-sleeping-rate @england', 'ended'],
    ])
  })

  test('have last year’s figure, its area and the source of the new one', async () => {
    const york = await yorkFolder().dataset()
    const line = getDueLines(york, 'housing', 2026).due.find(
      ({ key }) => key.indicator === 'housing-affordability' && key.area === 'england',
    )!
    expect(line.last).toMatchObject({
      value: 7.64,
      period: { text: '2025' },
      provenance: { edition: 2025, file: 'housing/2025.csv', line: 13 },
    })
    expect(line.headline).toBe(false)
    expect(line.indicator.releaseMonth).toBe(3)
    expect(line.indicator.sourceUrl).toMatch(/^https:/)
  })

  test('continue pooled years, with the headline of men before that of women', async () => {
    const york = await yorkFolder().dataset()
    expect(getDue(york, 'health', 2026).slice(0, 2)).toEqual([
      'healthy-life-expectancy male: 2022-2024 -> 2023-2025, 2024-2026',
      'healthy-life-expectancy female: 2022-2024 -> 2023-2025, 2024-2026',
    ])
    const { notDue } = getDueLines(york, 'equality', 2026)
    expect(notDue.map((line) => [getName(line), line.reason, line.nextPeriod])).toEqual([
      ['hate-crime', 'irregular', '2023'],
    ])
  })

  test('for 2023 use only what was known then', async () => {
    const york = await yorkFolder().dataset()
    const { due } = getDueLines(york, 'housing', 2023)
    const duty = due.find(({ key }) => key.indicator === 'homelessness-duty')!
    expect(duty.last?.period.text).toBe('2021/22')
    expect(duty.periods).toEqual(['2022/23'])
    expect(duty.filed.map(({ period }) => period.text)).toEqual(['2022/23'])
  })
})

describe('the due lines of a small city', () => {
  test('follow the frequency, in the form of its periods', async () => {
    const small = await getFolder(SMALL).dataset()
    expect(getDue(small, 'housing', 2026)).toEqual([
      'rough-sleeping: 2025 -> 2026',
      'rough-sleeping @wales: 2024 -> 2025, 2026',
      'rough-sleeping @england: 2025 -> 2026',
      'overcrowding: 2025 -> 2026',
      'overcrowding female: 2025 -> 2026',
      'evictions: 2025-Q4 -> 2026-Q1, 2026-Q2, 2026-Q3, 2026-Q4',
    ])
    const { notDue } = getDueLines(small, 'housing', 2026)
    expect(notDue.map((line) => [getName(line), line.reason, line.nextPeriod])).toEqual([
      ['old-rate', 'ended', '2025'],
      ['survey', 'not yet', '2027'],
      ['complaints', 'irregular', '2025'],
    ])
    expect(getDue(small, 'housing', 2027)).toContain('survey: 2024 -> 2027')
  })

  test('are those of the edition for an indicator without figures', async () => {
    const small = await getFolder(SMALL).dataset()
    expect(getDue(small, 'health', 2026)).toEqual(['life-expectancy: undefined -> 2026'])
  })

  test('end two years earlier where figures are published two years late', async () => {
    const late = ['2021', '2022', '2023'].map((period, index) => [
      `housing/${2023 + index}.csv`,
      `indicator,period,value\nrough-sleeping,${period},1${index}\n`,
    ])
    const editions = [2023, 2024, 2025, 2026].map((edition) => ({ edition, state: 'published' }))
    const manifest = {
      city: { id: 'york', title: 'York' },
      languages: ['en'],
      baseline: 2020,
      editions,
      resources: late.map(([path]) => ({ name: path, path })),
    }
    const folder = getFolder({
      ...SMALL,
      ...Object.fromEntries(late),
      'datapackage.json': JSON.stringify(manifest),
    })
    expect(getDue(await folder.dataset(), 'housing', 2026)[0]).toBe('rough-sleeping: 2023 -> 2024')
  })

  test('leave out a comparator that the last three editions omitted', async () => {
    const years = [2021, 2022, 2023, 2024, 2025]
    const files = years.map((year) => [
      `housing/${year}.csv`,
      `indicator,period,area,value\nrough-sleeping,${year},york,20\n${year < 2023 ? `rough-sleeping,${year},wales,30\n` : ''}`,
    ])
    const manifest = {
      city: { id: 'york', title: 'York' },
      languages: ['en'],
      baseline: 2021,
      editions: [...years, 2026].map((edition) => ({ edition, state: 'published' })),
      resources: files.map(([path]) => ({ name: path, path })),
    }
    const folder = getFolder({
      ...SMALL,
      ...Object.fromEntries(files),
      'datapackage.json': JSON.stringify(manifest),
    })
    const { notDue } = getDueLines(await folder.dataset(), 'housing', 2026)
    expect(notDue.map((line) => `${getName(line)}: ${line.reason}`)).toContain(
      'rough-sleeping @wales: no longer reported',
    )
  })
})

describe('a new draft', () => {
  const made = { id: 'd1', now: '2026-11-25T10:00:00Z', basis: { 'rights.csv': 'abc' } }

  test('has a blank line for each usual figure: four quarters, or one year', async () => {
    const draft = createDraft(await getFolder(SMALL).dataset(), 'housing', 2026, made)
    expect(draft).toMatchObject({
      id: 'd1',
      city: 'york',
      right: 'housing',
      edition: 2026,
      created: made.now,
      saved: made.now,
      basis: made.basis,
    })
    expect(draft.lines.map(({ cells }) => Object.values(cells).join(' '))).toEqual([
      'rough-sleeping 2026 york',
      'rough-sleeping 2025 wales',
      'rough-sleeping 2026 england',
      'overcrowding 2026 york',
      'overcrowding 2026 york sex female',
      'evictions 2026-Q1 york',
      'evictions 2026-Q2 york',
      'evictions 2026-Q3 york',
      'evictions 2026-Q4 york',
    ])
    expect(new Set(draft.lines.map(({ id }) => id)).size).toBe(draft.lines.length)
  })

  test('begins with the filed figures of an edition that has some', async () => {
    const draft = createDraft(await getFolder(SMALL).dataset(), 'housing', 2025, made)
    expect(draft.lines[0]!.cells).toEqual({
      indicator: 'rough-sleeping',
      period: '2025',
      area: 'york',
      value: '20',
      note: 'One night',
      note_nb: 'Én natt',
    })
    const wales = draft.lines.find(({ cells }) => cells['area'] === 'wales')!
    expect(wales.cells).toEqual({ indicator: 'rough-sleeping', period: '2025', area: 'wales' })
  })
})

describe('periods at the limit of valid years', () => {
  /** A city of the far future: the same files, with 9999 as its last edition. */
  const farAway = (period: string, frequency: string) =>
    getFolder({
      ...SMALL,
      'datapackage.json': SMALL['datapackage.json']!.replaceAll('2026', '9999'),
      'indicators.csv': `id,right,title,unit,measure,direction,frequency\ncount,housing,Count,people,count,down,${frequency}\n`,
      'housing/2024.csv': 'indicator,period,area,value\n',
      'housing/2025.csv': 'indicator,period,area,value\n',
      'housing/9999.csv': `indicator,period,area,value\ncount,${period},york,18\n`,
    })

  test.each([
    ['9999', 'annual'],
    ['9998', 'annual'],
    ['9998/99', 'annual'],
    ['9990-9999', 'annual'],
    ['9999-Q4', 'quarterly'],
    ['9999-Q3', 'quarterly'],
    ['9999-M12', 'monthly'],
    ['2025', 'every 8000 years'],
    ['2025', 'every 0 years'],
    ['2025-Q1', 'every 0 years'],
    ['2025', 'every constructor years'],
    ['1000', 'annual'],
  ])('open a form with few lines: %s, %s', async (period, frequency) => {
    const dataset = await farAway(period, frequency).dataset()
    for (const edition of [2025, 9999]) {
      const { due, notDue } = getDueLines(dataset, 'housing', edition)
      expect(due.length + notDue.length).toBe(1)
      const made = { id: 'd', now: '2026-01-01T00:00:00Z', basis: {} }
      expect(createDraft(dataset, 'housing', edition, made).lines.length).toBeLessThanOrEqual(12)
    }
  })

  test.each([
    ['9999', '2026'],
    ['9998', '9999'],
    ['9998/99', '2026'],
    ['9990-9999', '2026'],
    ['9999-Q4', '2026'],
    ['9998-M12', '9999-M12'],
    ['2525', '2526'],
  ])('%s is followed by %s', (text, expected) => {
    const reading = parsePeriod(text)
    if (!reading.ok) throw new Error(text)
    const last = { period: reading.period, provenance: { edition: 2025 } } as Figure
    const indicator = { frequency: 'annual' } as Indicator
    expect(getDuePeriods({ indicator, last }, null, [last], 2026).periods[0]).toBe(expected)
  })
})
