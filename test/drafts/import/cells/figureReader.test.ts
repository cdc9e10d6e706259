// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { readImport, pasteGrid, createYorkContext } from '../../../builders/importTables.ts'

const context = await createYorkContext('housing')

describe('a marker instead of a limit or a count', () => {
  const header = 'indicator\tperiod\tarea\tvalue\tlower\tupper\tnumerator\tdenominator'
  const read = (...cells: readonly string[]) =>
    readImport(
      pasteGrid(header, ['homelessness-duty', '2025/26', 'york', ...cells].join('\t')),
      context,
    )

  test('is reported with its place, and the figure waits for an answer', () => {
    const tally = read('12', ':', '14', '111', 'c')
    expect(tally).toMatchObject({ records: 1, imported: 0, unreadable: 1 })
    expect(
      tally.places.map(({ line, column, rule, text }) => `${line} ${column?.name} ${rule} ${text}`),
    ).toEqual(['2 lower mark :', '2 denominator mark c'])
    const text = readImport(
      pasteGrid(header, 'homelessness-duty\t2025/26\tyork\t12\t:\t\t111\tc'),
      context,
      { marks: { ':': '', c: 'suppressed' } },
    )
    expect(text.lines.map(({ cells }) => cells)).toMatchObject([{ value: '12', numerator: '111' }])
  })

  test('that also replaces the figure is reported once', () => {
    const { places } = read('*', '*', '*', '111', '..')
    expect(places.map(({ column, text }) => `${column?.name} ${text}`)).toEqual([
      'value *',
      'denominator ..',
    ])
  })
})
