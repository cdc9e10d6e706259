// @vitest-environment node
import { describe, expect, test, vi } from 'vitest'
import { chooseFindings, MAX_FINDINGS, buildOutline } from '../../../src/report/slides/outline.ts'
import type { RightChapter } from '../../../src/report/chapters/rightChapters.ts'
import type { Verdict, VerdictKind } from '../../../src/trends/verdict.ts'
import { COLD_HOMES } from '../../builders/coldHomes.ts'
import { onLine, getVerdict } from '../../builders/verdicts.ts'
import { BERGEN, buildSlideContext, YORK } from '../../builders/slideContext.ts'

// The package is read from disk first, which is slow on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

const ids = async (city: string, edition: number) => {
  const { report } = await buildSlideContext(city, edition, 'en')
  return buildOutline(report).map(({ id }) => id)
}

test('York’s slides of 2025: each right, its findings, worst and best first, then recommendations', async () => {
  expect(await ids(YORK, 2025)).toEqual([
    'title',
    'reading',
    'glance',
    'right-equality',
    'finding-care-leavers-neet',
    'right-education',
    // Ratios to the threshold: absence 12.63 / 7.60 and suspensions 6.17 / 5.30 worse; NEET 6.71 /
    // 5.80 better.
    'finding-persistent-absence',
    'finding-neet',
    'finding-suspensions',
    'right-standard-of-living',
    'finding-real-living-wage',
    'right-housing',
    // Nothing changed clearly. The two closest to a clear change: 2.54 / 6.45 and 2.26 / 7.20.
    'finding-children-in-temporary-accommodation',
    'finding-housing-affordability',
    'right-health',
    'finding-healthy-life-expectancy-male',
    'finding-smoking',
    'finding-healthy-life-expectancy-female',
    'finding-recorded-depression',
    // Nothing was recommended in 2024: the slide on earlier editions says so.
    'earlier',
    'earlier-told',
    'recommended-report',
    'recommended-others',
    'part',
    'sources',
  ])
})

test('a city’s first years without verdicts have a slide for each right', async () => {
  expect(await ids(BERGEN, 2025)).toEqual([
    'title',
    'reading',
    'glance',
    'right-bolig',
    'right-levestandard',
    'right-helse',
    'right-utdanning',
    'followed',
    'recommended-report',
    'recommended-others',
    'part',
    'sources',
  ])
})

describe('follow-up of recommendations', () => {
  test('shows last year’s one by one, three on a slide, and earlier ones as counts', async () => {
    const { report } = await buildSlideContext(YORK, 2023, 'en')
    const followed = buildOutline(report).filter(({ topic }) => topic === 'followed')
    expect(followed.map(({ id }) => id)).toEqual(['followed', 'earlier', 'earlier-told'])
    expect(followed[0]).toMatchObject({
      section: 'lastYear',
      items: [{}, {}, {}],
      page: { number: 1, of: 1 },
    })
  })

  test('is omitted for earlier years in the first edition', async () => {
    expect((await ids(YORK, 2016)).filter((id) => /followed|earlier/.test(id))).toEqual([])
  })

  test('shows undone measures first among earlier ones', async () => {
    const { report } = await buildSlideContext(YORK, 2025, 'en')
    const reported = buildOutline(report).find(({ id }) => id === 'earlier-told')
    expect(reported).toMatchObject({
      items: [{ recommendation: { id: 'R2022-03' }, state: 'partly undone' }, {}, {}],
    })
  })
})

describe('the findings of a right', () => {
  function getChapter(...figures: readonly (readonly [string, VerdictKind, number])[]) {
    const indicators = figures.map(([id, kind, strength]) => {
      const indicator = { ...COLD_HOMES, id }
      const verdict: Verdict = getVerdict({
        kind,
        key: { indicator: id, area: 'york', dimension: '', group: '' },
        evidence: onLine(strength, 1),
      })
      return { indicator, findings: [{ verdict, places: [], series: [] }] }
    })
    return { indicators } as unknown as RightChapter
  }
  const choose = (chapter: RightChapter) => chooseFindings(chapter).map((key) => key.indicator)

  test('alternate between worse and better, the clearest first, up to the maximum', () => {
    const chapter = getChapter(
      ['b1', 'better', 1.1],
      ['w1', 'worse', 1.2],
      ['w2', 'worse', 3],
      ['b2', 'better', 2],
      ['h', 'higher', 9],
    )
    expect(choose(chapter)).toEqual(['w2', 'b2', 'w1', 'b1'])
    expect(choose(chapter)).toHaveLength(MAX_FINDINGS)
  })

  test('with only one worse continue with better, then with undirected changes', () => {
    const chapter = getChapter(['b1', 'better', 1.1], ['h', 'lower', 4], ['w', 'worse', 1.2])
    expect(choose(chapter)).toEqual(['w', 'b1', 'h'])
  })

  test('end with clear changes since a break', () => {
    const chapter = getChapter(['b', 'better', 1.1], ['n', 'notComparable', 0])
    const clear = getVerdict({ kind: 'worse', evidence: onLine(8, 1) })
    const [, broken] = chapter.indicators
    const [finding] = broken!.findings
    const verdict = getVerdict({ ...finding!.verdict, evidence: null, sinceBreak: clear })
    const indicators = [
      chapter.indicators[0]!,
      { ...broken!, findings: [{ ...finding!, verdict }] },
    ]
    expect(choose({ ...chapter, indicators })).toEqual(['b', 'n'])
  })

  test('without a clear change are the two closest to one, and none that could not be judged', () => {
    const chapter = getChapter(
      ['old', 'noRecentFigure', 0],
      ['a', 'noClearChange', 0.2],
      ['b', 'noClearChange', 0.9],
      ['c', 'noClearChange', 0.5],
    )
    expect(choose(chapter)).toEqual(['b', 'c'])
  })
})
