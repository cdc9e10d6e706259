// @vitest-environment node
import { expect, test } from 'vitest'
import { getObservationStatus } from '../../../src/charts/model/observationStatus.ts'
import { FIGURE_STATUSES } from '../../../src/model/status.ts'
import { findClosestMatch } from '../../../src/datapackage/closestMatch.ts'
import { parseStatus } from '../../../src/datapackage/values/parseStatus.ts'

test('several statuses are read in any case and spacing, without duplicates', () => {
  expect(parseStatus(' Provisional ;break; provisional;')).toEqual({
    text: 'provisional;break',
    unknown: null,
  })
})

test('an unknown status gets the likely intended one as a suggestion', () => {
  expect(parseStatus('provisional;braek').unknown).toEqual({ word: 'braek', suggestion: 'break' })
  expect(parseStatus('see footnote 3').unknown).toEqual({
    word: 'see footnote 3',
    suggestion: null,
  })
})

test('the closest match is suggested for a typing error and none for another word', () => {
  const words = ['rough-sleeping', 'overcrowding', 'smoking']
  expect(findClosestMatch('rough-sleping', words)).toBe('rough-sleeping')
  expect(findClosestMatch('Smokign', words)).toBe('smoking')
  expect(findClosestMatch('homelessness', words)).toBeNull()
  expect(findClosestMatch('x', words)).toBeNull()
})

test.each(FIGURE_STATUSES)(
  'the code of SDMX that a download has for %s is read as it',
  (status) => {
    const code = getObservationStatus({ status: [status], value: 1 })
    // In SDMX a revised figure, and one whose break is lifted, is a normal one.
    const hasCode = status !== 'revised' && status !== 'break lifted'
    expect(parseStatus(code)).toEqual({ text: hasCode ? status : '', unknown: null })
  },
)
