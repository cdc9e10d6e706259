// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { problemSentence } from '../../../src/i18n/sentences/problemSentence.ts'
import { english } from '../../builders/translators.ts'
import { readSmallPackage } from '../../builders/memoryPackage.ts'
import { readDetails } from '../../builders/readDetails.ts'

/** Reads the weekly pay of England in these files, and the reported problems. */
async function read(rows: readonly (readonly string[])[], delimiter: string) {
  const cell = (text: string): string => (text.includes(delimiter) ? `"${text}"` : text)
  const lines = [['indicator', 'period', 'area', 'value'], ...rows]
  const { dataset, problems } = await readSmallPackage({
    'housing/2025.csv': `${lines.map((row) => row.map(cell).join(delimiter)).join('\n')}\n`,
  })
  return { values: [...dataset!.figures.value], problems }
}

const pay = (year: number, value: string) => ['weekly-pay', String(year), 'england', value]

describe('1,234 and 1.234 in a file of the package', () => {
  test.each([
    ['tabs', '\t', '1,234'],
    ['tabs', '\t', '1.234'],
    ['semicolons', ';', '31,200'],
    ['semicolons', ';', '1.234'],
    ['commas', ',', '31,200'],
  ])('are never guessed: columns parted by %s', async (_, delimiter, text) => {
    const { values, problems } = await read([pay(2023, '1250'), pay(2024, text)], delimiter)
    expect(values).toEqual([1250])
    const reported = problems.filter(({ severity }) => severity === 'error')
    expect(
      reported.map(({ code, line, detail }) => [code, line, readDetails(detail)['rule']]),
    ).toEqual([['type-error', 3, 'two-numbers']])
  })

  test('the problem says what to do', async () => {
    const { problems } = await read([pay(2024, '1,234')], '\t')
    expect(problemSentence(problems[0]!, english)).toBe(
      '“1,234” could be 1234 or 1.234, and nothing else in the file says which. Write 1234, or 1.2340 for the decimal. The row is left out until then.',
    )
    // Apply the suggestion and read again.
    const done = await read([pay(2023, '1234'), pay(2024, '1.2340')], '\t')
    expect(done.values).toEqual([1234, 1.234])
  })

  test.each([
    ['decimal points', '\t', ['613.5', '1,234'], [613.5, 1234]],
    ['thousands with a decimal point', '\t', ['1,234.5', '31,200'], [1234.5, 31200]],
    ['millions', '\t', ['1,234,567', '31,200'], [1_234_567, 31200]],
    ['decimal points', ';', ['613.5', '1.234'], [613.5, 1.234]],
    ['decimal commas', ';', ['613,5', '1,234'], [613.5, 1.234]],
    ['decimal commas behind spaces', ';', ['1 234,567', '31,200'], [1234.567, 31.2]],
    ['a decimal comma behind a space', '\t', ['1 234,5', '31,200'], [1234.5, 31.2]],
    ['a decimal point behind an apostrophe', ';', ['1’234.5', '31,200'], [1234.5, 31200]],
    ['a decimal comma in quotes', ',', ['1\u202f234,5', '31,200'], [1234.5, 31.2]],
    ['decimal points, and thousands in quotes', ',', ['613.5', '31,200'], [613.5, 31200]],
    ['nothing, for commas part the columns', ',', ['1.234', '1250'], [1.234, 1250]],
  ])('the file’s own numbers tell: %s', async (_, delimiter, texts, values) => {
    const reading = await read(
      texts.map((text, index) => pay(2023 + index, text)),
      delimiter,
    )
    expect(reading.values).toEqual(values)
    expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('contradicting numbers decide nothing', async () => {
    const { values } = await read([pay(2022, '7,5'), pay(2023, '7.5'), pay(2024, '1,234')], '\t')
    expect(values).toEqual([7.5, 7.5])
  })

  test('in percent it is a decimal: no share is over a thousand percent', async () => {
    const { values } = await read([['overcrowding', '2024', 'york', '12,345']], '\t')
    expect(values).toEqual([12.345])
  })

  test('adjacent columns of three digits are not read as millions', async () => {
    const { dataset, problems } = await readSmallPackage({
      'housing/2025.csv':
        'indicator,period,value,lower,upper\nweekly-pay,2023,120,110,130\nweekly-pay,2024,"1,234",,\n',
    })
    expect([...dataset!.figures.value]).toEqual([120])
    expect(problems.some(({ detail }) => readDetails(detail)['rule'] === 'two-numbers')).toBe(true)
  })
})
