// @vitest-environment node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bergen, CERTAINTIES, getKey, readRows, SHEETS, york, type Sheet } from './recordFiles.ts'

function list(cell: string | undefined): readonly string[] {
  return (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Every row of both cities with its table. */
const everywhere = [york, bergen].flatMap((city) =>
  SHEETS.flatMap((sheet) => (city[sheet] ?? []).map((row) => ({ sheet, row }))),
)

describe("Bergen's records", () => {
  test("are Norway's eight recommendations and the 21 measures of the international action plan", () => {
    expect(bergen.recommendations).toHaveLength(8)
    expect(bergen.actions?.map((row) => row['number'])).toEqual(
      Array.from({ length: 21 }, (_, index) => `${index + 1}`),
    )
  })

  test('have Norwegian as the primary language and every text in English', () => {
    const unreported = [...bergen.recommendations!, ...bergen.actions!].flatMap((row) =>
      Object.keys(row)
        .filter((column) => column.endsWith('_en'))
        .filter((column) => (row[column] === '') !== (row[column.slice(0, -3)] === ''))
        .map((column) => `${row['id']} ${column}`),
    )
    expect(unreported).toEqual([])
  })
})

describe('The records of both cities', () => {
  test.each([
    ['York', 'indicators', york],
    ['Bergen', 'fixtures/bergen', bergen],
  ])(
    'of %s name only rights, indicators, editions and recommendations that exist',
    (_, folder, city) => {
      const manifest = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
        readonly editions: readonly { readonly edition: number }[]
      }
      const known = {
        right: new Set(readRows(folder, 'rights.csv').map((row) => row['id'])),
        indicator: new Set(readRows(folder, 'indicators.csv').map((row) => row['id'])),
        recommendation: new Set(city.recommendations?.map((row) => row['id'])),
        edition: new Set(manifest.editions.map(({ edition }) => `${edition}`)),
      }
      const astray = SHEETS.flatMap((sheet) =>
        (city[sheet] ?? []).flatMap((row) => [
          ...list(row['right']).filter((id) => !known.right.has(id)),
          ...list(row['indicators']).filter((id) => !known.indicator.has(id)),
          ...list(row['recommendations']).filter((id) => !known.recommendation.has(id)),
          ...(sheet === 'follow-up' ? list(row['recommendation']) : list(row['same_as'])).filter(
            (id) => !known.recommendation.has(id),
          ),
          ...list(row['edition']).filter((edition) => !known.edition.has(edition)),
        ]),
      )
      expect(astray).toEqual([])
    },
  )

  test.each<readonly [Sheet, string, readonly string[]]>([
    [
      'recommendations',
      'origin',
      [
        'city report',
        'network paper',
        'UN treaty body',
        'UPR',
        'national institution',
        'human rights council',
      ],
    ],
    [
      'recommendations',
      'answer',
      ['accepted', 'accepted in part', 'rejected', 'noted', 'none found'],
    ],
    [
      'follow-up',
      'status',
      [
        'no action found',
        'under way',
        'partly implemented',
        'implemented',
        'implemented, effect not yet visible',
        'partly undone',
        'rejected',
        'superseded',
        'unknown',
      ],
    ],
    ['follow-up', 'said_by', ['council', 'author of the recommendation', 'third party', 'editors']],
    ['actions', 'status', ['planned', 'under way', 'done', 'ended', 'unknown']],
    ['recommendations', 'certainty', CERTAINTIES],
    ['follow-up', 'certainty', CERTAINTIES],
    ['actions', 'certainty', CERTAINTIES],
    ['consultation', 'certainty', CERTAINTIES],
  ])('in %s take %s from its list', (sheet, column, allowed) => {
    const unlisted = everywhere.filter(
      (one) => one.sheet === sheet && !allowed.includes(one.row[column]!),
    )
    expect(unlisted).toEqual([])
  })

  test('have an id, a text, a source and a required date, each in a sortable form', () => {
    const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
    const TEXT = {
      recommendations: 'recommendation',
      'follow-up': 'evidence',
      actions: 'action',
      consultation: 'item',
    }
    const wrong = everywhere.filter(({ sheet, row }) => {
      const dates = [row['date'], row['answer_date'], row['due']].filter((date) => date)
      const dated = sheet !== 'follow-up' && sheet !== 'consultation' ? true : row['date'] !== ''
      return (
        !dated ||
        !dates.every((date) => DATE.test(date!)) ||
        row[TEXT[sheet]] === '' ||
        // A record without an answer or follow-up has no source; everything else has one.
        (row['source'] === '' && !(sheet === 'follow-up' && row['status'] === 'unknown'))
      )
    })
    expect(wrong).toEqual([])
    for (const city of [york, bergen])
      for (const sheet of SHEETS) {
        const keys = (city[sheet] ?? []).map((row) => getKey(sheet, row))
        expect(new Set(keys).size).toBe(keys.length)
      }
  })

  test('have an answer date exactly where there is an answer', () => {
    const recommendations = everywhere.filter(({ sheet }) => sheet === 'recommendations')
    const odd = recommendations.filter(
      ({ row }) => (row['answer'] === 'none found') !== (row['answer_date'] === ''),
    )
    expect(odd).toEqual([])
  })

  test('repeat only earlier recommendations', () => {
    const editionOf = new Map(
      york.recommendations.map((row) => [row['id'], Number(row['edition'])]),
    )
    const repeats = york.recommendations.filter((row) => row['same_as'] !== '')
    expect(repeats).not.toEqual([])
    expect(
      repeats.filter((row) => !(editionOf.get(row['same_as'])! < Number(row['edition']))),
    ).toEqual([])
  })
})
