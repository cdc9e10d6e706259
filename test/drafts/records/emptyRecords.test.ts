// @vitest-environment node
import { formatRow } from '../../../src/datapackage/tables/formatRow.ts'
import { indicatorTable } from '../../../src/model/tables/indicators.ts'
import { describe, expect, test } from 'vitest'
import type { Draft, DraftRecord } from '../../../src/drafts/draft.ts'
import { applyEdit, type RecordList } from '../../../src/drafts/edits.ts'
import { createHandOver, type HandOverResult } from '../../../src/drafts/handOver/handOver.ts'
import { createDraft } from '../../../src/drafts/newDraft.ts'
import { getPublicationStatus } from '../../../src/drafts/handOver/publicationStatus.ts'
import { getFolder, SMALL_WITH_RECORDS } from '../../builders/memoryFolder.ts'

const CITY = getFolder(SMALL_WITH_RECORDS)

/** The prefilled cells of each form. */
const OPENED: Readonly<Record<string, readonly [RecordList, DraftRecord['cells']]>> = {
  'of a follow-up': [
    'followUps',
    { recommendation: 'R2024-01', said_by: 'editors', certainty: 'read' },
  ],
  'of a follow-up in which only the speaker was chosen': [
    'followUps',
    { recommendation: 'R2024-01', said_by: 'council', certainty: 'uncertain', evidence: '  ' },
  ],
  'of a recommendation': [
    'recommendations',
    {
      id: 'R2026-01',
      edition: '2026',
      right: 'housing',
      origin: 'city report',
      certainty: 'read',
      indicators: 'overcrowding',
    },
  ],
  'of a new indicator': [
    'indicators',
    {
      right: 'housing',
      kind: 'outcome',
      headline: 'everybody',
      counted: 'yes',
      decimals: '1',
      frequency: 'annual',
      from_edition: '2026',
    },
  ],
}

async function draftWith(
  records: readonly (readonly [RecordList, DraftRecord['cells']])[],
): Promise<Draft> {
  const basis = await CITY.digests()
  const begun = createDraft(await CITY.dataset(), 'housing', 2026, {
    id: 'd',
    now: '2026-11-25T10:00:00Z',
    basis,
  })
  const line = begun.lines.find(({ cells }) => cells['indicator'] === 'rough-sleeping')!
  const cells = [{ line: line.id, column: 'value', text: '21' }]
  return records.reduce(
    (draft, [of, own], index) =>
      applyEdit(draft, { kind: 'record', of, record: { id: String(index + 1), cells: own } }),
    applyEdit(begun, { kind: 'cells', cells }),
  )
}

function getPaths(reading: HandOverResult): readonly string[] {
  if (!reading.ok) throw new Error(JSON.stringify(reading))
  return reading.handOver.files.map(({ path }) => path)
}

describe('a form that was opened and left empty', () => {
  test.each(Object.entries(OPENED))('does not block the hand-over: %s', async (_name, record) => {
    const draft = await draftWith([record])
    const reading = await createHandOver(draft, CITY)
    expect(getPaths(reading)).toEqual(['housing/2026.csv', 'datapackage.json'])
    const after = CITY.with(reading.ok ? reading.handOver.files : [])
    const publication = await getPublicationStatus(draft, after)
    expect(publication).toMatchObject({
      ok: true,
      publication: { parts: 1, missing: { rows: [] } },
    })
  })

  test('does not block it together with others, nor does an unchanged row of a published indicator', async () => {
    const [known] = (await CITY.dataset()).indicators
    const repeated = { ...formatRow(indicatorTable, known!, ['en', 'nb']), from_edition: '2026' }
    const draft = await draftWith([...Object.values(OPENED), ['indicators', repeated]])
    expect(getPaths(await createHandOver(draft, CITY))).toEqual([
      'housing/2026.csv',
      'datapackage.json',
    ])
  })

  test('becomes a row with its first word, and then must be complete', async () => {
    const [of, cells] = OPENED['of a follow-up']!
    const reading = await createHandOver(
      await draftWith([[of, { ...cells, evidence: 'A day centre' }]]),
      CITY,
    )
    expect(reading).toMatchObject({ ok: false, reason: 'blocked records' })
    const named =
      reading.ok || reading.reason !== 'blocked records'
        ? []
        : reading.problems.map(({ of: list, record, problem }) => [
            list,
            record,
            problem.column?.name,
          ])
    expect(named).toContainEqual(['followUps', '1', 'date'])
    expect(named).toContainEqual(['followUps', '1', 'status'])
  })
})

describe('a source that was read but has no name', () => {
  const HEARD = {
    recommendation: 'R2024-01',
    date: '2026-05',
    status: 'under way',
    said_by: 'council',
  }
  const UN = {
    id: 'UN-1',
    edition: '2026',
    right: 'housing',
    recommendation: 'Build homes.',
    origin: 'UPR',
  }

  test.each([
    ['a follow-up that was read', 'followUps', { ...HEARD, certainty: 'read' }],
    ['read in part', 'followUps', { ...HEARD, certainty: 'partly read', source: ' ' }],
    ['heard at second hand', 'followUps', { ...HEARD, certainty: 'second-hand' }],
    ['a recommendation of others', 'recommendations', { ...UN, certainty: 'read' }],
  ] as const)('is reported: %s', async (_name, of, cells) => {
    const reading = await createHandOver(await draftWith([[of, cells]]), CITY)
    const problems = reading.ok || reading.reason !== 'blocked records' ? [] : reading.problems
    expect(problems.map(({ problem }) => [problem.code, problem.column?.name])).toEqual([
      ['source-missing', 'source'],
    ])
  })

  test.each([
    ['an uncertain one', 'followUps', { ...HEARD, certainty: 'uncertain' }],
    ['one that says nothing of it', 'followUps', HEARD],
    [
      'a link alone',
      'followUps',
      { ...HEARD, certainty: 'read', source_url: 'https://york.gov.uk' },
    ],
    [
      'a source in another language',
      'followUps',
      { ...HEARD, certainty: 'read', source_nb: 'Referat' },
    ],
    [
      'a recommendation of the group’s own',
      'recommendations',
      { ...UN, origin: 'city report', certainty: 'read' },
    ],
  ] as const)('is not reported: %s', async (_name, of, cells) => {
    expect(getPaths(await createHandOver(await draftWith([[of, cells]]), CITY))).toHaveLength(3)
  })
})
