// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { findPlanFaults } from '../../../../src/drafts/import/importPlan.ts'
import { suggestPlan } from '../../../../src/drafts/import/layout/detectColumns.ts'
import { updateTemplate as de } from '../../../../src/i18n/messages/de/updateTemplate.ts'
import { updateTemplate as en } from '../../../../src/i18n/messages/en/updateTemplate.ts'
import { updateTemplate as nb } from '../../../../src/i18n/messages/nb/updateTemplate.ts'
import { readImport, pasteGrid, createYorkContext } from '../../../builders/importTables.ts'

const housing = await createYorkContext('housing')

const health = await createYorkContext('health')

const fixed = { indicator: 'children-in-temporary-accommodation' }

describe('a column of numbers beside one of shares', () => {
  test.each([
    ['Number', 'Percentage'],
    ['Antall', 'Prosent'],
    ['Anzahl', 'Anteil'],
  ])('%s and %s: the user has to choose', (number, share) => {
    const table = pasteGrid(`Local authority\tYear\t${number}\t${share}`, 'York\t2026\t71\t1.4')
    const plan = suggestPlan(table, 0, housing)
    expect(findPlanFaults({ ...plan, fixed })).toEqual([{ kind: 'missing', field: 'value' }])
  })

  test.each([
    ['Percentage', 'housing', 'children-in-temporary-accommodation', true],
    ['Rate', 'housing', 'children-in-temporary-accommodation', true],
    ['Number', 'health', 'smoking', true],
    ['Antall', 'health', 'smoking', true],
    ['Number', 'housing', 'children-in-temporary-accommodation', false],
    ['Prozent', 'health', 'smoking', false],
  ])(
    '%s alone, %s: %s is asked about if the measure differs',
    (heading, right, indicator, isAsked) => {
      const context = right === 'health' ? health : housing
      const table = pasteGrid(`Local authority\tYear\t${heading}`, 'York\t2026\t7')
      const { lines, rowQuestions } = readImport(table, context, { fixed: { indicator } })
      expect(lines).toHaveLength(isAsked ? 0 : 1)
      expect(rowQuestions.map(({ kind }) => kind)).toEqual(isAsked ? ['heading'] : [])
    },
  )
})

test('the template’s helper columns are not asked about, in any language', () => {
  for (const words of [en, nb, de])
    for (const name of ['title', 'unit', 'last', 'where'] as const) {
      const table = pasteGrid(
        `${words[`import.template.${name}`]}\tindicator\tperiod\tarea\tvalue`,
        'some words\tchildren-in-temporary-accommodation\t2026\tyork\t71',
      )
      expect(readImport(table, housing).lines).toHaveLength(1)
    }
})
