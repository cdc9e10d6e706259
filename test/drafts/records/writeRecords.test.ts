// @vitest-environment node
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Draft, DraftRecord } from '../../../src/drafts/draft.ts'
import type { CsvPatchResult } from '../../../src/drafts/handOver/csvPatch.ts'
import { parseCsvLines } from '../../../src/drafts/handOver/csvLines.ts'
import { appendRows } from '../../../src/drafts/records/appendRows.ts'
import { resolveIdConflicts } from '../../../src/drafts/records/resolveIdConflicts.ts'
import { writeCommentaries } from '../../../src/drafts/commentary/writeCommentaries.ts'
import {
  getDraftCommentary,
  getEarlierCommentary,
} from '../../../src/drafts/commentary/draftCommentary.ts'
import { writeRecords, type WriteTablesResult } from '../../../src/drafts/records/writeRecords.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { diskSource } from '../../../src/datapackage/io/diskSource.ts'
import { readPackage } from '../../../src/datapackage/readPackage.ts'
import type { FileSource } from '../../../src/datapackage/io/fileSource.ts'
import { readYorkPackage } from '../../builders/packages.ts'
import { memorySource } from '../../builders/memoryPackage.ts'

let york: Dataset

beforeAll(async () => {
  york = await readYorkPackage()
})

const files = {
  'recommendations.csv': readFileSync('indicators/recommendations.csv', 'utf8'),
  'follow-up.csv': readFileSync('indicators/follow-up.csv', 'utf8'),
}

function getDraft(parts: Partial<Draft>): Draft {
  return {
    id: 'd',
    city: 'york',
    right: 'housing',
    edition: 2026,
    title: '',
    created: '',
    saved: '',
    basis: {},
    lines: [],
    commentary: {},
    followUps: [],
    recommendations: [],
    ...parts,
  }
}

function ask(id: string, recommendation: string, right = 'housing'): DraftRecord {
  return { id, cells: { id, edition: '2026', right, recommendation, origin: 'city report' } }
}

const HEARD: DraftRecord = {
  id: 'f',
  cells: {
    recommendation: 'R2018-01',
    date: '2026-05',
    status: 'under way',
    said_by: 'council',
    evidence: '=SUM(1), “quoted”\nand a second line',
  },
}

function getText({ files: written }: WriteTablesResult, path: string): string {
  const file = written.find((one) => one.path === path)
  if (!file) throw new Error(`not written: ${path}`)
  return new TextDecoder().decode(file.bytes)
}

describe('rows of a draft, appended to the published table', () => {
  test('leave every other character unchanged', async () => {
    const written = await writeRecords(
      getDraft({ followUps: [HEARD], recommendations: [ask('R2026-01', 'Build homes.')] }),
      york,
      memorySource(files),
    )
    expect(getText(written, 'follow-up.csv')).toBe(
      `${files['follow-up.csv']}R2018-01,2026-05,under way,council,"'=SUM(1), “quoted”\nand a second line",,,,,,,,,\n`,
    )
    const recommendations = getText(written, 'recommendations.csv')
    expect(recommendations.startsWith(files['recommendations.csv'])).toBe(true)
    expect(recommendations.slice(files['recommendations.csv'].length)).toMatch(
      /^R2026-01,2026,housing,Build homes\.,/,
    )
  })

  test('keep rows that another group has appended since, and do not reuse its ids', async () => {
    const health = await writeRecords(
      getDraft({ right: 'health', recommendations: [ask('R2026-01', 'Open clinics.', 'health')] }),
      york,
      memorySource(files),
    )
    const published = { ...files, 'recommendations.csv': getText(health, 'recommendations.csv') }
    const { draft, renamed } = await resolveIdConflicts(
      getDraft({
        recommendations: [
          ask('R2026-01', 'Build homes.'),
          { id: 'x', cells: { ...ask('R2026-02', 'Build more.').cells, same_as: 'R2026-01' } },
        ],
        followUps: [{ id: 'f', cells: { ...HEARD.cells, recommendation: 'R2026-01' } }],
      }),
      memorySource(published),
    )
    expect(renamed).toEqual([{ from: 'R2026-01', to: 'R2026-03' }])
    const housing = await writeRecords(draft, york, memorySource(published))
    const text = getText(housing, 'recommendations.csv')
    expect(text.startsWith(published['recommendations.csv'])).toBe(true)
    expect(text).toMatch(/^R2026-03,2026,housing,Build homes\./m)
    expect(text).toMatch(/^R2026-02,2026,housing,Build more\..*,R2026-03,/m)
    expect(getText(housing, 'follow-up.csv')).toMatch(/^R2026-03,2026-05,under way/m)
  })

  test('are not written again by a second hand-over', async () => {
    const draft = getDraft({ followUps: [HEARD], recommendations: [ask('R2026-01', 'Build.')] })
    const first = await writeRecords(draft, york, memorySource(files))
    const again = await writeRecords(
      draft,
      york,
      memorySource({
        'recommendations.csv': getText(first, 'recommendations.csv'),
        'follow-up.csv': getText(first, 'follow-up.csv'),
      }),
    )
    expect(again).toEqual({ files: [], unreachable: [], skipped: [] })
  })

  test('are not written to a new table where the published one cannot be fetched', async () => {
    const draft = getDraft({ followUps: [HEARD] })
    const written = await writeRecords(draft, york, memorySource({}))
    expect(written).toEqual({ files: [], unreachable: ['follow-up.csv'], skipped: [] })
  })

  test('begin a table in the city’s languages where there is none', async () => {
    const written = await writeRecords(
      getDraft({ followUps: [HEARD] }),
      { languages: ['nb', 'de'], records: null },
      memorySource({}),
    )
    expect(getText(written, 'follow-up.csv').split('\n')[0]).toBe(
      'recommendation,date,status,said_by,evidence,evidence_de,source,source_de,source_url,certainty,certainty_note,certainty_note_de',
    )
  })

  test('leave a package without errors', async () => {
    const draft = getDraft({
      followUps: [HEARD],
      recommendations: [ask('R2026-01', 'Build homes.')],
      commentary: { en: '## Challenges\n\nFew homes.\n', nb: '## Utfordringer\n\nFå boliger.\n' },
    })
    const disk = diskSource('indicators')
    const sheets = await writeRecords(draft, york, disk)
    const { files: texts } = await writeCommentaries(draft, york.languages, disk)
    const all = new Map([...sheets.files, ...texts].map(({ path, bytes }) => [path, bytes]))
    expect([...all.keys()].toSorted()).toEqual([
      'follow-up.csv',
      'housing/2026.md',
      'housing/2026.nb.md',
      'recommendations.csv',
    ])
    const source: FileSource = {
      read: async (path) => {
        const bytes = all.get(path)
        return bytes ? { ok: true, bytes } : disk.read(path)
      },
    }
    const { dataset, problems } = await readPackage(source)
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(problems).toHaveLength(york.problems.length)
    expect(dataset!.records!.followUps.at(-1)!.evidence['en']).toBe(
      '=SUM(1), “quoted”\nand a second line',
    )
  })
})

describe('the format of an existing table', () => {
  const getSheet = (text: string) => parseCsvLines(new TextEncoder().encode(text))
  const text = (written: CsvPatchResult) =>
    written.ok ? written.text : `not kept: ${written.line}`

  test('is kept: semicolons, separator line, missing line end', () => {
    const written = appendRows(
      getSheet('sep=;\r\nid;title\r\na;"x;y"'),
      [],
      [{ id: 'b', title: 'p;q' }],
    )
    expect(text(written)).toBe('sep=;\nid;title\na;"x;y"\nb;"p;q"\n')
  })

  test('gets a missing column in every row, also in short rows and cells of two lines', () => {
    const sheet = getSheet('id,title,note\na,"one\ntwo",\nb,x\n\n')
    expect(text(appendRows(sheet, [], [{ id: 'c', title_de: 'Wort' }]))).toBe(
      'id,title,note,title_de\na,"one\ntwo",,\nb,x,,\nc,,,Wort\n',
    )
  })

  test('decides the decimal mark of new numbers', () => {
    const sheet = getSheet('id;title;target\na;x;1,5\n')
    const added = [{ id: 'b', title: 'v. 2.0', target: '0.5' }]
    expect(text(appendRows(sheet, [], added, ['target']))).toBe(
      'id;title;target\na;x;1,5\nb;v. 2.0;"0,5"\n',
    )
  })
})

describe('the commentary of a draft', () => {
  test('begins with the published one of the edition, and shows the previous one', () => {
    const records = york.records!
    const draft = getDraft({ edition: 2025 })
    const published = readFileSync('indicators/housing/2025.nb.md', 'utf8')
    expect(getDraftCommentary(draft, records, 'nb')).toEqual({ text: published, seen: published })
    expect(getDraftCommentary(getDraft({}), records, 'nb')).toEqual({ text: '', seen: '' })
    expect(getEarlierCommentary(records, draft, 'en')?.edition).toBe(2023)
    expect(getEarlierCommentary(records, getDraft({ edition: 2016 }), 'en')).toBeNull()
  })

  test('is written only where it differs', async () => {
    const same = readFileSync('indicators/housing/2025.md', 'utf8')
    const draft = getDraft({ edition: 2025, commentary: { en: `${same}\n` } })
    expect(await writeCommentaries(draft, york.languages, diskSource('indicators'))).toMatchObject({
      files: [],
      removed: [],
      contested: [],
    })
  })
})
