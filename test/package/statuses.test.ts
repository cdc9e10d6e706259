// @vitest-environment node
import { expect, test } from 'vitest'
import { observationStatus } from '../../src/charts/model/observationStatus.ts'
import { FIGURE_STATUSES } from '../../src/model/status.ts'
import { nearestWord } from '../../src/package/nearest.ts'
import { readStatus } from '../../src/package/statusText.ts'

test('several statuses are read in any case and spacing, without duplicates', () => {
  expect(readStatus(' Provisional ;break; provisional;')).toEqual({
    text: 'provisional;break',
    unknown: null,
  })
})

test('an unknown status gets the likely intended one as a suggestion', () => {
  expect(readStatus('provisional;braek').unknown).toEqual({ word: 'braek', offer: 'break' })
  expect(readStatus('see footnote 3').unknown).toEqual({ word: 'see footnote 3', offer: null })
})

test('the closest match is suggested for a typing error and none for another word', () => {
  const words = ['rough-sleeping', 'overcrowding', 'smoking']
  expect(nearestWord('rough-sleping', words)).toBe('rough-sleeping')
  expect(nearestWord('Smokign', words)).toBe('smoking')
  expect(nearestWord('homelessness', words)).toBeNull()
  expect(nearestWord('x', words)).toBeNull()
})

test.each(FIGURE_STATUSES)(
  'the code of SDMX that a download has for %s is read as it',
  (status) => {
    const code = observationStatus({ status: [status], value: 1 })
    // In SDMX a revised figure, and one whose break is lifted, is a normal one.
    const hasCode = status !== 'revised' && status !== 'break lifted'
    expect(readStatus(code)).toEqual({ text: hasCode ? status : '', unknown: null })
  },
)
