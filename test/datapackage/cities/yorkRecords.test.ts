// @vitest-environment node
import { describe, expect, test } from 'vitest'
import {
  CERTAINTIES,
  getKey,
  readRows,
  SHEETS,
  york,
  type Row,
  type Sheet,
} from '../records/recordFiles.ts'

/** What was read for each row of the record, and the certainty stated there. */
const record = readRows('fixtures', 'york-record-sources.csv')

/** The highest certainty that may be claimed for each kind of reading in the record. */
function maxCertainty(text: string): number {
  if (/^(uncertain|not found)/i.test(text)) return 0
  if (text.includes('second-hand')) return 1
  if (/^partly read|opening|\(cut\)/i.test(text)) return 2
  return 3
}

describe("York's records", () => {
  test('are complete: 21 recommendations of its own and 23 of UN bodies, 51 follow-ups, 40 measures, 18 consultations', () => {
    const inRecord = (sheet: Sheet) => {
      const keys = new Set(record.filter(({ file }) => file === sheet).map(({ key }) => key))
      return york[sheet].filter((row) => keys.has(getKey(sheet, row)))
    }
    const recommendations = inRecord('recommendations')
    const ofOrigin = (...origins: readonly string[]) =>
      recommendations.filter(({ origin }) => origins.includes(origin!))
    expect(ofOrigin('city report', 'network paper')).toHaveLength(21)
    expect(ofOrigin('UN treaty body', 'UPR')).toHaveLength(23)
    expect(inRecord('follow-up')).toHaveLength(51)
    expect(inRecord('actions')).toHaveLength(40)
    expect(inRecord('consultation')).toHaveLength(18)
  })

  test('cite every source of the record: its address unchanged, or a paper by its title', () => {
    const sources = new Map(
      SHEETS.flatMap((sheet) =>
        york[sheet].map((row): [string, Row] => [`${sheet} ${getKey(sheet, row)}`, row]),
      ),
    )
    const lost = record.filter(({ file, key, source_url: cited }) => {
      const row = sources.get(`${file} ${key}`)
      if (!row) return true
      if (/^(https?:\S+)?$/.test(cited!)) return row['source_url'] !== cited
      const [address = ''] = /https?:\S+/.exec(cited!) ?? []
      const title = cited!.replace(/^\([^)]*\) ?/, '').replace(/;( \w+:)? https?:\S+$/, '')
      return (
        row['source_url'] !== address ||
        !row['source']!.includes(title) ||
        !row['source_nb']!.includes(title)
      )
    })
    expect(lost).toEqual([])
  })

  test('claim to have read no more than the record does', () => {
    const text = new Map(record.map((row) => [`${row['file']} ${row['key']}`, row['certainty']!]))
    const overclaimed = SHEETS.flatMap((sheet) =>
      york[sheet].filter((row) => {
        const original = text.get(`${sheet} ${getKey(sheet, row)}`)
        return (
          original !== undefined && CERTAINTIES.indexOf(row['certainty']!) > maxCertainty(original)
        )
      }),
    )
    expect(overclaimed).toEqual([])
  })

  test('have the Blue Badge case in order: refused, reversed, opened, partly undone at two Christmases', () => {
    const story = york['follow-up'].filter((row) => row['recommendation'] === 'R2021-01')
    const getStateAtTheEnd = (year: number) =>
      story
        .toSorted((a, b) => (a['date']! < b['date']! ? -1 : 1))
        .findLast((row) => Number(row['date']!.slice(0, 4)) <= year)?.['status']
    expect([2021, 2022, 2023, 2024, 2025].map(getStateAtTheEnd)).toEqual([
      'rejected',
      'no action found',
      'under way',
      'partly undone',
      'partly undone',
    ])
    expect(story.find((row) => row['date'] === '2024-03-01')?.['status']).toBe('implemented')
    const [asked, again] = ['R2021-01', 'R2022-03'].map((id) =>
      york.recommendations.find((row) => row['id'] === id),
    )
    expect([asked?.['answer'], asked?.['answer_date']]).toEqual(['rejected', '2021-11-18'])
    expect([again?.['answer'], again?.['answer_date']]).toEqual(['accepted', '2023-10-12'])
    expect(again?.['same_as']).toBe('R2021-01')
  })

  test.each(['nb', 'de'])('have every English text in “%s”', (lang) => {
    const unreported = SHEETS.flatMap((sheet) =>
      york[sheet].flatMap((row) =>
        Object.keys(row)
          .filter((column) => column.endsWith(`_${lang}`) && !column.startsWith('source'))
          .filter((column) => (row[column] === '') !== (row[column.slice(0, -3)] === ''))
          .map((column) => `${sheet} ${getKey(sheet, row)} ${column}`),
      ),
    )
    expect(unreported).toEqual([])
  })
})
