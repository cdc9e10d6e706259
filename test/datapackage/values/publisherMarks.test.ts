// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { problemSentence } from '../../../src/i18n/sentences/problemSentence.ts'
import { english } from '../../builders/translators.ts'
import { readSmallPackage } from '../../builders/memoryPackage.ts'
import { readDetails } from '../../builders/readDetails.ts'

async function read(text: string) {
  const { dataset, problems } = await readSmallPackage({ 'housing/2025.csv': text })
  const { figures } = dataset!
  return {
    statuses: [...figures.status.codes].map((code) => figures.status.dictionary[code]),
    values: [...figures.value],
    errors: problems.filter(({ severity }) => severity === 'error'),
    warnings: problems.filter(({ severity }) => severity === 'warning').map(({ code }) => code),
  }
}

const withValue = (value: string, status = '') =>
  read(
    `indicator\tperiod\tarea\tvalue\tstatus\nrough-sleeping\t2024\tengland\t${value}\t${status}\n`,
  )

describe('a mark in a cell of numbers', () => {
  test.each([
    '*',
    ':',
    '..',
    '...',
    '…',
    '.',
    '-',
    '–',
    '/',
    'x',
    'z',
    'c',
    'n/a',
    'n.a.',
    'k. A.',
    'low',
    '[w]',
    '[low]',
    '<5',
    '< 5',
    '≤3',
    'fewer than 5',
    'færre enn 4',
    'unter 5',
    '(:)',
    '1-4',
  ])('%s is a mark and no bad number: the problem names the statuses', async (mark) => {
    const { values, errors } = await withValue(mark)
    expect(values).toEqual([])
    expect(
      errors.map(({ code, detail, text }) => [code, readDetails(detail)['rule'], text]),
    ).toEqual([['type-error', 'mark', mark]])
    expect(problemSentence(errors[0]!, english)).toContain(
      'write under “status” why: suppressed if the figure is held back, not collected if nobody counts it',
    )
  })

  test.each([
    ['[c]', 'suppressed'],
    ['[x]', 'not collected'],
    ['[z]', 'not applicable'],
  ])('%s means %s by the standard', async (mark, status) => {
    const { errors } = await withValue(mark)
    expect(errors[0]!.detail).toEqual({ rule: 'mark', hasStatus: 'yes', status })
    expect(problemSentence(errors[0]!, english)).toContain(
      `write under “status” why: ${status}. The row`,
    )
  })

  test.each([
    ['12.3 [p]', '12.3', 'provisional'],
    ['802 [r]', '802', 'revised'],
    ['802 [e] [u]', '802', 'low reliability;estimated'],
  ])('%s is %s with a status', async (text, number, status) => {
    const { errors } = await withValue(text)
    expect(errors[0]!.detail).toMatchObject({ rule: 'mark-behind', suggestion: number })
    expect(String(readDetails(errors[0]!.detail)['status']).split(';').toSorted()).toEqual(
      status.split(';').toSorted(),
    )
  })

  test.each(['many', 'about 20', '8o2', '5-3x', 'unknown'])('%s is not a mark', async (text) => {
    expect(readDetails((await withValue(text)).errors[0]!.detail)['rule']).toBe('number')
  })
})

describe('codes of a status', () => {
  test.each([
    ['P', 'provisional'],
    ['p', 'provisional'],
    ['bp', 'break;provisional'],
    ['E', 'estimated'],
    ['[r]', 'revised'],
    ['u', 'low reliability'],
    ['A', ''],
    ['B;P', 'break;provisional'],
  ])('%s is %s', async (code, status) => {
    const { statuses, errors } = await withValue('12', code)
    expect(errors).toEqual([])
    expect(statuses[0]!.split(';').toSorted()).toEqual(status.split(';').toSorted())
  })

  test.each(['c', 'w', '[w]', 'sup', 'bed', 'n'])('%s needs an explanation', async (code) => {
    const { errors } = await withValue('12', code)
    expect(errors.map(({ detail, column }) => [readDetails(detail)['rule'], column?.name])).toEqual(
      [['status', 'status']],
    )
  })

  // The column name of Eurostat and SDMX.
  test.each(['OBS_FLAG', 'OBS_STATUS', 'obs_status'])(
    'stand in a column called %s',
    async (name) => {
      const { statuses, errors, warnings } = await read(
        `indicator,period,area,value,${name}\nrough-sleeping,2023,england,11,e\nrough-sleeping,2024,england,12,bp\nrough-sleeping,2025,england,,c\n`,
      )
      expect(statuses).toEqual(['estimated', 'break;provisional'])
      expect(errors.map(({ line, column, text }) => [line, column?.name, text])).toEqual([
        [4, name.toLowerCase(), 'c'],
      ])
      expect(warnings).not.toContain('extra-label')
    },
  )
})
