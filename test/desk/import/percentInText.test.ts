// @vitest-environment node
import { expect, test } from 'vitest'
import { importOf, pasted, told, yorksContext } from './importing.ts'

// As typed in Germany, France (narrow space), Norway (no-break space), England, and with a true
// minus.
test.each(['13,4 %', '13,4\u202f%', '13,4\u00a0%', '13,4%', '13.4%', '13.4 %'])(
  'the text %j is 13.4 percent',
  async (text) => {
    const table = pasted('indicator\tperiod\tarea\tvalue', `smoking\t2026\tyork\t${text}`)
    expect(told(importOf(table, await yorksContext('health')).lines)).toEqual([
      'smoking 2026 york = 13.4',
    ])
  },
)

test('a percentage for an indicator that is not one is asked about', async () => {
  const table = pasted('indicator\tperiod\tarea\tvalue', 'homelessness-duty\t2026/27\tyork\t13,4 %')
  expect(importOf(table, await yorksContext('housing')).places).toMatchObject([
    { text: '13,4 %', rule: 'percent-sign' },
  ])
})
