// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { translateStatus } from '../../../../src/datapackage/values/statusFlags.ts'
import {
  readImport,
  pasteGrid,
  formatPlaces,
  formatLines,
  createYorkContext,
} from '../../../builders/importTables.ts'

const housing = await createYorkContext('housing')

describe('flags of publishers', () => {
  test.each([
    // Eurostat's flags and SDMX' CL_OBS_STATUS.
    ['b', 'break'],
    ['bp', 'break;provisional'],
    ['e', 'estimated'],
    ['r', 'revised'],
    ['s', 'estimated'],
    ['u', 'low reliability'],
    ['d', 'definition differs'],
    ['A', ''],
    ['P', 'provisional'],
    ['B;E', 'break;estimated'],
    ['Q', 'suppressed'],
    ['L', 'not collected'],
    ['M', 'not applicable'],
    // Brackets of the British statistical service, words of others.
    ['[b]', 'break'],
    ['[p] [r]', 'provisional;revised'],
    ['[p],[r]', 'provisional;revised'],
    ['[c]', 'suppressed'],
    ['Normal Value', ''],
    ['Provisional value', 'provisional'],
    ['Foreløpig; brudd', 'provisional;break'],
    ['vorläufig', 'provisional'],
    ['preliminär', 'provisional'],
    // The user has to answer.
    ['c', 'c'],
    ['f', 'f'],
    ['n', 'n'],
    ['bc', 'break;c'],
    ['[f]', '[f]'],
    ['[low]', '[low]'],
    ['[ns]', '[ns]'],
    ['[w]', '[w]'],
    ['finished', 'finished'],
  ])('%s is %s', (cell, words) => expect(translateStatus(cell)).toBe(words))

  test('an answer applies to a letter and to a whole code', () => {
    expect(translateStatus('bc', { c: 'suppressed' })).toBe('break;suppressed')
    expect(translateStatus('finished', { finished: '' })).toBe('')
    expect(translateStatus('e', { e: 'definition differs' })).toBe('definition differs')
  })
})

describe('a flag stays with its figure or is asked about', () => {
  test.each(['OBS_FLAG', 'OBS_STATUS', 'flag', 'Statuskode', 'Observation status'])(
    'in a column headed %s',
    (heading) => {
      const table = pasteGrid(
        `indicator\tperiod\tgeo\tOBS_VALUE\t${heading}`,
        'homelessness-duty\t2025/26\tYork\t911\tp',
        'homelessness-duty\t2025/26\tEngland\t333911\tf',
      )
      const asked = readImport(table, housing)
      expect(formatLines(asked.lines)).toEqual(['homelessness-duty 2025/26 york = 911 provisional'])
      expect(formatPlaces(asked)).toEqual([`row 3 ${heading}: status f`])
      const answered = readImport(table, housing, { flags: { f: 'estimated' } })
      expect(formatLines(answered.lines)[1]).toBe(
        'homelessness-duty 2025/26 england = 333911 estimated',
      )
    },
  )

  test.each([
    ['911 [p]', 'provisional', null],
    ['911 [r] [note 2]', 'revised', null],
    ['911 [u]', 'low reliability', null],
    ['911 p', 'provisional', null],
    ['911 bp', 'break;provisional', null],
    ['911 [f]', null, 'row 2 as a whole: status [f]'],
    ['911 [low]', null, 'row 2 as a whole: status [low]'],
    ['911 c', null, 'row 2 as a whole: status c'],
  ])('behind the figure: %s', (cell, status, fault) => {
    const table = pasteGrid(
      'indicator\tperiod\tarea\tvalue',
      `homelessness-duty\t2025/26\tYork\t${cell}`,
    )
    const result = readImport(table, housing)
    expect(formatLines(result.lines)).toEqual(
      status === null ? [] : [`homelessness-duty 2025/26 york = 911 ${status}`],
    )
    expect(formatPlaces(result)).toEqual(fault === null ? [] : [fault])
  })

  test.each([
    ['2025/26 [p]', 'provisional'],
    ['2025/26 [f]', null],
  ])('in a heading: %s', (heading, status) => {
    const table = pasteGrid(`Local authority\t${heading}`, 'York\t911')
    const result = readImport(table, housing, { fixed: { indicator: 'homelessness-duty' } })
    expect(formatLines(result.lines)).toEqual(
      status === null ? [] : [`homelessness-duty 2025/26 york = 911 ${status}`],
    )
    expect(formatPlaces(result)).toEqual(status === null ? ['row 2 as a whole: status [f]'] : [])
  })
})

describe('a marker instead of a figure is asked about, not reported as a bad number', () => {
  test.each([
    '<5',
    '< 5',
    '≤3',
    '>95%',
    'fewer than 5',
    'færre enn 5',
    'unter 5',
    '&lt;5',
    '1-4',
    '.',
    '..',
    ':',
    ': c',
    '–',
    '[low]',
    '[ns]',
    '[w]',
    'low',
    'suppressed',
    'Zahlenwert unbekannt',
    '†',
  ])('%s', (mark) => {
    const table = pasteGrid(
      'indicator\tperiod\tarea\tvalue',
      `homelessness-duty\t2025/26\tYork\t${mark}`,
    )
    const asked = readImport(table, housing)
    expect(asked.lines).toEqual([])
    expect(formatPlaces(asked)).toEqual([`row 2 value: mark ${mark}`])
    const { lines } = readImport(table, housing, { marks: { [mark]: 'suppressed' } })
    expect(formatLines(lines)).toEqual(['homelessness-duty 2025/26 york =  suppressed'])
  })
})
