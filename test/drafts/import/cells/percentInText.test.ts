// @vitest-environment node
import { expect, test } from 'vitest'
import {
  readImport,
  pasteGrid,
  formatLines,
  createYorkContext,
} from '../../../builders/importTables.ts'

// As typed in Germany, France (narrow space), Norway (no-break space), England, and with a true
// minus.
test.each(['13,4 %', '13,4\u202f%', '13,4\u00a0%', '13,4%', '13.4%', '13.4 %'])(
  'the text %j is 13.4 percent',
  async (text) => {
    const table = pasteGrid('indicator\tperiod\tarea\tvalue', `smoking\t2026\tyork\t${text}`)
    expect(formatLines(readImport(table, await createYorkContext('health')).lines)).toEqual([
      'smoking 2026 york = 13.4',
    ])
  },
)

test('a percentage for an indicator that is not one is asked about', async () => {
  const table = pasteGrid(
    'indicator\tperiod\tarea\tvalue',
    'homelessness-duty\t2026/27\tyork\t13,4 %',
  )
  expect(readImport(table, await createYorkContext('housing')).places).toMatchObject([
    { text: '13,4 %', rule: 'percent-sign' },
  ])
})
