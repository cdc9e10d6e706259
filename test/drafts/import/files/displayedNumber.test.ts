// @vitest-environment node
import { SSF } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { formatCellText } from '../../../../src/drafts/import/files/numberFormat.ts'
import { parseDisplayedNumber } from '../../../../src/drafts/import/files/displayedNumber.ts'

/** Reads a cell of .xlsx or .xls with a format. */
function read(value: number, format: string): string {
  const { text, isPercent } = formatCellText(value, format, SSF)
  const cell = parseDisplayedNumber(value, text, isPercent)
  return cell.display ? `${cell.display}: ${cell.text}` : cell.text
}

describe('percentages', () => {
  // As Excel, Calc and others write them for Germany, France, Turkey and England.
  test.each([
    '0.0%',
    '0.0 %',
    '0.0\\ %',
    '[$-407]0.0\\ %',
    '0.0" "%',
    '0.0\u00a0%',
    '0.0\u202f%',
    '%0.0',
    '[$-41F]%0.0',
    '0.0%;[Red]-0.0%',
    '0%',
    '# ##0.00 %',
    '_-* 0.0%_-;-* 0.0%_-;_-* "-"??%_-',
  ])('0.134 with the format %s is 13.4 percent', (format) => {
    expect(read(0.134, format)).toBe('13.4%')
  })

  test.each(['0.0" %"', '0.0\\ \\%', '0.0" % of all"', '0.0"%"', '[$-407]0.0" %"'])(
    'with %s the sign does not multiply, and 13.4 is 13.4 percent',
    (format) => {
      expect(read(13.4, format)).toBe('13.4%')
    },
  )

  test.each([
    [0, '0.0%', '0%'],
    [1, '0%', '100%'],
    [1, '0" %"', '1%'],
    [0.005, '0%', '0.5%'],
    [0.5, '0" %"', '0.5%'],
    [-0.067, '0.0 %', '-6.7%'],
    [1.25, '0.0 %', '125%'],
  ])('%d with the format %s is %s', (value, format, text) => {
    expect(read(value, format)).toBe(text)
  })
})

describe('text instead of the number', () => {
  test.each([
    [3, '[<5]"*";0', 'mark: *'],
    [7, '[<5]"*";0', '7'],
    [3, '[<5]"*;";[>1000]"many";0', 'mark: *;'],
    [4000, '[<5]"*";[>1000]"many";0', 'mark: many'],
    [4, '"[c]"', 'mark: [c]'],
    [4, '\\[\\c\\]', 'mark: [c]'],
    [-4, '0;"neg";0', 'mark: neg'],
    [0, '0;-0;"–"', 'mark: –'],
    [0, '0;-0;–', 'mark: –'],
    [0, '0;-0;', 'hidden: '],
    [9, ';;;', 'hidden: '],
    [9, '""', 'hidden: '],
    [0, '#', 'hidden: '],
    [5, '"<"0', 'mark: <5'],
    [5, '"under "0', 'mark: under 5'],
    [5, '"ca. "0', 'mark: ca. 5'],
    [120, '0" [p]"', 'mark: 120 [p]'],
    [120, '0"*"', 'mark: 120 *'],
    [120, '"(e) "0', 'mark: 120 (e)'],
    [12, '"Table 5"', 'mark: Table 5'],
  ])('%d with the format %s is %s', (value, format, text) => {
    expect(read(value, format)).toBe(text)
  })
})

describe('plain numbers despite their format', () => {
  test.each([
    [1234.5, '#,##0.00', '1234.5'],
    [1234.5, '"£"#,##0', '1234.5'],
    [1234.5, '#,##0.00\\ [$€-407]', '1234.5'],
    [-1234.5, '#,##0_);[Red](#,##0)', '-1234.5'],
    [1234.5, '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', '1234.5'],
    [0, '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', '0'],
    [1234567, '0.0,,"m"', '1234567'],
    [1234567, '#,##0,', '1234567'],
    [1234567, '0.00E+00', '1234567'],
    [3.25, '# ?/?', '3.25'],
    [802, '00000', '802'],
    [2.675, '0.00', '2.675'],
    [0.5, '0', '0.5'],
    [-0.4, '0', '-0.4'],
    [42, '0 "kr"', '42'],
    [42, '"kr "0', '42'],
    [42, '"EUR "0', '42'],
    [42, '@', '42'],
    [42, 'General" people"', '42'],
    [1e21, '0', '1e+21'],
  ])('%d with the format %s is %s', (value, format, text) => {
    expect(read(value, format)).toBe(text)
  })
})
