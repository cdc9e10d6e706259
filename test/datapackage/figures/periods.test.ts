import { describe, expect, it } from 'vitest'
import { getSeriesAt } from '../../../src/model/series.ts'
import { problemSentence } from '../../../src/i18n/sentences/problemSentence.ts'
import { english } from '../../builders/translators.ts'
import { readSmallPackage } from '../../builders/memoryPackage.ts'
import { readDetails } from '../../builders/readDetails.ts'

const HEADER = 'indicator,period,area,dimension,group,value,status\n'

async function read(rows: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const { dataset } = await readSmallPackage({
    'housing/2025.csv': `${HEADER}${rows.join('\n')}\n`,
    ...more,
  })
  const key = { indicator: 'rough-sleeping', area: 'york', dimension: '', group: '' }
  return {
    periods: getSeriesAt(dataset!, key, 2026).figures.map(({ period }) => period.text),
    rows: dataset!.figures.rows,
    errors: dataset!.problems.filter(({ severity }) => severity === 'error'),
  }
}

const getReported = ({
  code,
  line,
  text,
  detail,
}: Awaited<ReturnType<typeof read>>['errors'][number]) =>
  [
    code,
    readDetails(detail)['rule'],
    line,
    text,
    readDetails(detail)['suggestion'] ?? readDetails(detail)['known'],
  ].join(' ')

describe('an impossible period does not reach a page', () => {
  it('2526 is reported, with the financial year as a suggestion', async () => {
    const { periods, errors } = await read([
      'rough-sleeping,2024/25,york,,,30,',
      'rough-sleeping,2526,york,,,900,',
    ])
    expect(periods).toEqual(['2024/25'])
    expect(errors.map(getReported)).toEqual(['type-error impossible-period 3 2526 2025/26'])
    expect(problemSentence(errors[0]!, english)).toBe(
      '“2526” cannot be the period of a figure in this package: the latest possible year is 2027. Did you mean 2025/26? The row is left out until then.',
    )
  })

  it.each(['9999', '2062', '0226', '2028-Q1', '2026/27x', '2024-2206'])('nor %s', async (text) => {
    const { periods, errors } = await read([
      'rough-sleeping,2023,york,,,30,',
      `rough-sleeping,${text},york,,,900,`,
    ])
    expect(periods).toEqual(['2023'])
    expect(errors).toHaveLength(1)
  })

  it('the year after the newest edition is possible', async () => {
    const { errors } = await read(['rough-sleeping,2026/27,york,,,30,'])
    expect(errors).toEqual([])
  })
})

describe('a series has no year twice', () => {
  it('calendar years among financial years are reported and left out', async () => {
    const { periods, errors, rows } = await read([
      'rough-sleeping,2022/23,york,,,650,',
      'rough-sleeping,2023/24,york,,,700,',
      'rough-sleeping,2024/25,york,,,729,',
      'rough-sleeping,2024,york,,,729,',
      'rough-sleeping,2025,york,,,802,',
      'rough-sleeping,2026,york,,,911,',
      'rough-sleeping,2024,england,,,5,',
    ])
    expect(periods).toEqual(['2022/23', '2023/24', '2024/25'])
    expect(rows).toBe(4)
    expect(errors.map(getReported)).toEqual([
      'constraint-error other-period 5 2024 2023/24',
      'constraint-error other-period 6 2025 2024/25',
      'constraint-error other-period 7 2026 2024/25',
    ])
    expect(problemSentence(errors[0]!, english)).toBe(
      '“2024” is another kind of period than the rest of this series (2023/24), so it is not clear which year is meant. Write it in the same way. If the source has changed its periods, write break under “status” in the first row of the new kind. The row is left out until then.',
    )
  })

  it('in different files, the later one is reported', async () => {
    const { periods, errors } = await read(['rough-sleeping,2023,york,,,7,'], {
      'housing/2026.csv': `${HEADER}rough-sleeping,2022/23,york,,,8,\nrough-sleeping,2024,york,,,9,\n`,
    })
    expect(periods).toEqual(['2023', '2024'])
    expect(errors.map(({ file, line }) => `${file} ${line}`)).toEqual(['housing/2026.csv 2'])
  })

  it('quarters among years, and other numbers of pooled years', async () => {
    const quarters = await read([
      'rough-sleeping,2024,york,,,7,',
      'rough-sleeping,2024-Q4,york,,,7,',
    ])
    expect(quarters.periods).toEqual(['2024'])
    const pooled = await read([
      'rough-sleeping,2022-2024,york,,,7,',
      'rough-sleeping,2023-2024,york,,,7,',
    ])
    expect(pooled.periods).toHaveLength(1)
  })

  it('a break begins another kind of period', async () => {
    const { periods, errors } = await read(
      ['rough-sleeping,2022,york,,,7,', 'rough-sleeping,2023,york,,,8,'],
      {
        'housing/2026.csv': `${HEADER}rough-sleeping,2024/25,york,,,9,\nrough-sleeping,2023/24,york,,,9,break\n`,
      },
    )
    expect(errors).toEqual([])
    expect(periods).toEqual(['2022', '2023', '2023/24', '2024/25'])
  })

  it('after the break the previous kind conflicts', async () => {
    const { errors } = await read([
      'rough-sleeping,2022,york,,,7,',
      'rough-sleeping,2023/24,york,,,9,break',
      'rough-sleeping,2024/25,york,,,9,',
      'rough-sleeping,2025,york,,,9,',
    ])
    expect(errors.map(({ line }) => line)).toEqual([5])
  })

  it('a figure with another definition may stay, since it is never compared', async () => {
    const { errors } = await read([
      'rough-sleeping,2023/24,york,,,9,',
      'rough-sleeping,2024,york,,,9,definition differs',
    ])
    expect(errors).toEqual([])
  })
})
