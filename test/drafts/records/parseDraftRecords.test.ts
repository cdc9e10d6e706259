// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import type { DraftRecord } from '../../../src/drafts/draft.ts'
import { parseDraftRecords } from '../../../src/drafts/records/parseDraftRecords.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { readYorkPackage } from '../../builders/packages.ts'
import { readDetails } from '../../builders/readDetails.ts'

let york: Dataset

beforeAll(async () => {
  york = await readYorkPackage()
})

const GOOD: Readonly<Record<string, string>> = {
  recommendation: 'R2018-01',
  date: '2026-05-04',
  status: 'under way',
  said_by: 'council',
  evidence: 'The review was begun.',
  source: 'City of York Council',
  source_url: 'https://democracy.york.gov.uk/',
  certainty: 'read',
}
const ASKED: Readonly<Record<string, string>> = {
  id: 'R2026-01',
  edition: '2026',
  right: 'housing',
  recommendation: 'Build homes.',
  origin: 'city report',
  indicators: 'rough-sleeping',
}

function row(id: string, cells: Readonly<Record<string, string>>): DraftRecord {
  return { id, cells }
}

function read(parts: {
  readonly followUps?: readonly DraftRecord[]
  readonly recommendations?: readonly DraftRecord[]
}) {
  const draft = { edition: 2026, followUps: [], recommendations: [], ...parts }
  return parseDraftRecords(draft, york, york.records!)
}

/** Column and code of each problem: `date type-error`. */
function find(
  problems: readonly { readonly code: string; readonly column: { name: string } | null }[] = [],
) {
  return problems.map(({ code, column }) => `${column?.name} ${code}`)
}

describe('readDraftRecords', () => {
  test('finds no problem in valid rows', () => {
    const reading = read({ followUps: [row('1', GOOD)], recommendations: [row('2', ASKED)] })
    expect([...reading.followUps, ...reading.recommendations]).toEqual([])
    expect(reading.records.followUps).toHaveLength(york.records!.followUps.length + 1)
    expect(reading.records.followUps.at(-1)).toMatchObject({
      sourceRole: 'council',
      certainty: 'read',
    })
    expect(reading.records.recommendations.at(-1)).toMatchObject({ indicators: ['rough-sleeping'] })
  })

  test('keeps the rows of the package unchanged', () => {
    const { records } = read({})
    expect(records.recommendations).toEqual(york.records!.recommendations)
    expect(records.followUps).toEqual(york.records!.followUps)
  })

  test('reports an error at its cell and row', () => {
    const { followUps } = read({
      followUps: [
        row('a', { ...GOOD, date: '4 May 2026' }),
        row('b', { ...GOOD, evidence: 'Two\nlines, and\na third.' }),
        row('c', { ...GOOD, status: 'doing', said_by: '' }),
        row('d', { ...GOOD, recommendation: 'R2018-99', evidence: 'x' }),
      ],
    })
    expect(find(followUps.get('a'))).toEqual(['date type-error'])
    expect(readDetails(followUps.get('a')![0]!.detail)['suggestion']).toBe('2026-05-04')
    expect(followUps.has('b')).toBe(false)
    expect(find(followUps.get('c'))).toEqual([
      'status constraint-error',
      'said_by constraint-error',
    ])
    expect(find(followUps.get('d'))).toEqual(['recommendation foreign-key'])
  })

  test('reports a duplicate id, an unknown indicator and a circular reference', () => {
    const { recommendations } = read({
      recommendations: [
        row('a', { ...ASKED, id: 'R2018-01' }),
        row('b', { ...ASKED, indicators: 'rough-sleeping; no-such' }),
        row('c', { ...ASKED, id: 'R2026-03', same_as: 'R2026-03' }),
        row('d', { ...ASKED, id: 'R2026-04', same_as: 'R2018-01' }),
      ],
    })
    expect(find(recommendations.get('a'))).toEqual(['id primary-key'])
    expect(find(recommendations.get('b'))).toEqual(['indicators foreign-key'])
    expect(find(recommendations.get('c'))).toEqual(['same_as constraint-error'])
    expect(recommendations.has('d')).toBe(false)
  })

  test('accepts follow-up of a recommendation that is new in the same draft', () => {
    const reading = read({
      recommendations: [row('a', ASKED)],
      followUps: [row('b', { ...GOOD, recommendation: 'R2026-01' })],
    })
    expect(reading.followUps.size).toBe(0)
  })

  test('reports a row that occurs twice in a draft', () => {
    const { followUps } = read({ followUps: [row('a', GOOD), row('b', GOOD)] })
    expect(followUps.has('a')).toBe(false)
    expect(find(followUps.get('b'))).toEqual(['recommendation primary-key'])
  })

  test('warns about dates before the report or of another edition', () => {
    const { followUps } = read({
      followUps: [row('a', { ...GOOD, date: '2016' }), row('b', { ...GOOD, date: '2031' })],
    })
    expect(find(followUps.get('a'))).toEqual(['date date-order'])
    expect(find(followUps.get('b'))).toEqual(['date after-every-edition'])
  })

  test('marks a row that is published unchanged as filed, without a problem', () => {
    const published = york.records!.followUps.find(({ evidence }) => evidence['en'])!
    const again = {
      recommendation: published.recommendation,
      date: published.date,
      status: published.status,
      said_by: published.sourceRole,
      evidence: published.evidence['en'] ?? '',
      evidence_nb: published.evidence['nb'] ?? '',
      evidence_de: published.evidence['de'] ?? '',
      source: published.source['en'] ?? '',
      source_nb: published.source['nb'] ?? '',
      source_de: published.source['de'] ?? '',
      source_url: published.sourceUrl,
      certainty: published.certainty,
      certainty_note: published.certaintyNote['en'] ?? '',
      certainty_note_nb: published.certaintyNote['nb'] ?? '',
      certainty_note_de: published.certaintyNote['de'] ?? '',
    }
    const { followUps, filed, records } = read({ followUps: [row('a', again), row('b', GOOD)] })
    expect([...filed]).toEqual(['a'])
    expect(followUps.size).toBe(0)
    expect(records.followUps).toHaveLength(york.records!.followUps.length + 1)
  })
})
