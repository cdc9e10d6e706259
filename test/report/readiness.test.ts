// @vitest-environment node
import {
  buildRecommendation,
  buildFollowUp,
  buildRecords,
  buildEditions,
} from '../builders/records.ts'
import { describe, expect, test } from 'vitest'
import type { Right } from '../../src/model/dataset.ts'
import type { Fault, Problem } from '../../src/model/problem.ts'
import { buildReadiness } from '../../src/report/readiness.ts'
import { createIndicator, buildDataset, type SmallRow } from '../builders/dataset.ts'
import { readYorkPackage } from '../builders/packages.ts'

const HOUSING: Right = {
  id: 'housing',
  title: { en: 'Housing' },
  meaning: {},
  law: {},
  treaty: {},
  whyChosen: {},
  workingGroup: {},
  order: 1,
}

const INDICATORS = [
  createIndicator({ id: 'yearly' }),
  createIndicator({ id: 'third', frequency: 'triennial' }),
  createIndicator({ id: 'irregular', frequency: 'irregular' }),
  createIndicator({ id: 'ended', ended: 2025 }),
]

const OF_2025: readonly SmallRow[] = [
  { indicator: 'yearly', period: '2025', value: 1 },
  { indicator: 'third', period: '2024', value: 1 },
  { indicator: 'ended', period: '2023', value: 1 },
]

function cityWith(of2026: readonly SmallRow[] | null, problems: readonly Problem[] = []) {
  const files = { '2025': OF_2025, ...(of2026 ? { '2026': of2026 } : {}) }
  return buildDataset(files, {
    editions: buildEditions(2025, 2026),
    rights: [HOUSING],
    indicators: INDICATORS,
    languages: ['en', 'nb'],
    problems,
  })
}

const recommendations = [
  buildRecommendation('open', { edition: 2025 }),
  buildRecommendation('done', { edition: 2025 }),
]
const done = buildFollowUp('done', '2025-06', 'implemented')
const comment = (lang: string) => ({ right: 'housing', edition: 2026, lang, markdown: 'Words.' })

describe('a draft edition', () => {
  test('lacks every due file, figure, follow-up and commentary at first', () => {
    const records = buildRecords({ recommendations, followUps: [done] })
    const readiness = buildReadiness(cityWith(null), records, 2026)
    expect(readiness.undelivered).toEqual(['housing'])
    expect(readiness.rights).toEqual([{ right: 'housing', files: [], due: 1, filed: 0 }])
    // Three-yearly, irregular and ended indicators have no figure due in 2026.
    expect(readiness.figures).toMatchObject([{ key: { indicator: 'yearly' }, latest: '2025' }])
    expect(readiness.followUps).toEqual([
      { recommendation: 'open', state: 'unknown', lastHeard: null },
    ])
    expect(readiness.commentary).toEqual([
      { right: 'housing', lang: 'en' },
      { right: 'housing', lang: 'nb' },
    ])
    expect(readiness.left).toBe(5)
  })

  test('is ready when nothing is missing', () => {
    const dataset = cityWith([{ indicator: 'yearly', period: '2026', value: 2 }])
    const records = buildRecords({
      recommendations,
      followUps: [done, buildFollowUp('open', '2026-03', 'under way')],
      commentaries: [comment('en'), comment('nb')],
    })
    const readiness = buildReadiness(dataset, records, 2026)
    expect(readiness.rights).toEqual([
      { right: 'housing', files: ['housing/2026.csv'], due: 1, filed: 1 },
    ])
    expect(readiness.left).toBe(0)
  })

  test('accepts a row with a reason for a missing figure', () => {
    const dataset = cityWith([{ indicator: 'yearly', period: '2026', status: 'not collected' }])
    expect(buildReadiness(dataset, buildRecords({}), 2026).figures).toEqual([])
  })

  test('counts the errors of its own and of shared files, and lists warnings separately', () => {
    const fault: Fault = { code: 'type-error', detail: { rule: 'number' } }
    const jump: Fault = {
      code: 'large-jump',
      detail: { before: 1, beforePeriod: '2024', indicator: 'yearly' },
    }
    const missing: Fault = { code: 'no-figure', detail: { edition: 2026, latest: '2024' } }
    const unknownId: Fault = {
      code: 'foreign-key',
      detail: { rule: 'right', in: 'rights.csv' },
    }
    const problem = (
      file: string,
      severity: Problem['severity'],
      { code, detail }: Fault = fault,
    ) => ({ code, detail, severity, file, line: 2, column: null, text: '' }) as Problem
    const problems: readonly Problem[] = [
      problem('housing/2026.csv', 'error'),
      problem('housing/2026.csv', 'warning', jump),
      problem('housing/2026.csv', 'warning', missing),
      problem('housing/2026.nb.md', 'error'),
      problem('recommendations.csv', 'error', unknownId),
      problem('housing/2025.csv', 'error'),
      problem('housing/2025.csv', 'warning', jump),
    ]
    const { errors, warnings } = buildReadiness(cityWith(null, problems), buildRecords({}), 2026)
    expect(errors.map(({ file }) => file)).toEqual([
      'housing/2026.csv',
      'housing/2026.nb.md',
      'recommendations.csv',
    ])
    expect(warnings.map(({ code }) => code)).toEqual(['large-jump'])
  })
})

test('York’s draft of 2026 lacks all five rights, in each language', async () => {
  const york = await readYorkPackage()
  const readiness = buildReadiness(york, york.records!, 2026)
  expect(readiness.undelivered).toHaveLength(5)
  expect(readiness.commentary).toHaveLength(15)
  const lacking = readiness.figures.map(({ key }) => key.indicator)
  expect(lacking).toContain('neet')
  // Its metadata state no frequency, and its series ended in 2018.
  expect(lacking).not.toContain('hate-crime')
  expect(lacking).not.toContain('rough-sleeping-rate')
})
