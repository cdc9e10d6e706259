// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { suggestFrequency } from '../../../src/datapackage/values/suggestFrequency.ts'
import { problemSentence } from '../../../src/i18n/sentences/problemSentence.ts'
import { TRANSLATORS } from '../../builders/translators.ts'
import { readSmallPackage } from '../../builders/memoryPackage.ts'

const withFrequency = (frequency: string) =>
  readSmallPackage({
    'indicators.csv': `id,right,title,unit,measure,direction,frequency\nrough-sleeping,housing,Rough sleeping,people,count,down,${frequency}\n`,
  })

describe('a frequency is one of the known ones', () => {
  test.each([
    ['annual', 'annual'],
    ['Biennial', 'biennial'],
    ['', null],
  ])('“%s”', async (text, frequency) => {
    const { dataset, problems } = await withFrequency(text)
    expect(dataset!.indicators[0]!.frequency).toBe(frequency)
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('another one is a problem in each language, and no figure is due by it', async () => {
    const { dataset, problems } = await withFrequency('jährlich')
    expect(dataset!.indicators[0]!.frequency).toBeNull()
    const [problem, ...others] = problems.filter(({ severity }) => severity === 'error')
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      code: 'constraint-error',
      file: 'indicators.csv',
      line: 2,
      column: { position: 7, name: 'frequency' },
      text: 'jährlich',
    })
    expect(problemSentence(problem!, TRANSLATORS.en)).toContain('Did you mean “annual”?')
    expect(problemSentence(problem!, TRANSLATORS.nb)).toContain('Mente du «annual»?')
    expect(problemSentence(problem!, TRANSLATORS.de)).toContain('Meinten Sie „annual“?')
  })
})

test.each([
  ['Yearly, in March', 'annual'],
  ['every year', 'annual'],
  ['årlig', 'annual'],
  ['Jährlich', 'annual'],
  ['vierteljährlich', 'quarterly'],
  ['every 2 years', 'biennial'],
  ['every second year', 'biennial'],
  ['every three years', 'triennial'],
  ['alle drei Jahre', 'triennial'],
  ['hvert fjerde år', 'quadrennial'],
  ['census', 'decennial'],
  ['anual', 'annual'],
  ['uregelmessig', 'irregular'],
  ['every 7 years', null],
  ['as needed', null],
])('“%s” suggests %s', (text, frequency) => {
  expect(suggestFrequency(text)).toBe(frequency)
})
