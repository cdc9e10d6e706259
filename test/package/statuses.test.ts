// @vitest-environment node
import { expect, test } from 'vitest'
import { FIGURE_STATUSES } from '../../src/model/status.ts'
import { nearestWord } from '../../src/package/nearest.ts'
import { obsStatus } from '../../src/package/sdmx.ts'
import { readStatus } from '../../src/package/statusText.ts'

test('several statuses are read whatever their capitals and spaces, each once', () => {
  expect(readStatus(' Provisional ;break; provisional;')).toEqual({
    text: 'provisional;break',
    unknown: null,
  })
})

test('a word that is no status offers the one that was probably meant', () => {
  expect(readStatus('provisional;braek').unknown).toEqual({ word: 'braek', offer: 'break' })
  expect(readStatus('see footnote 3').unknown).toEqual({ word: 'see footnote 3', offer: null })
})

test('the nearest word is offered for a slip and none for another word', () => {
  const words = ['rough-sleeping', 'overcrowding', 'smoking']
  expect(nearestWord('rough-sleping', words)).toBe('rough-sleeping')
  expect(nearestWord('Smokign', words)).toBe('smoking')
  expect(nearestWord('homelessness', words)).toBeNull()
  expect(nearestWord('x', words)).toBeNull()
})

test('each status has the code of SDMX that says the same', () => {
  expect(FIGURE_STATUSES.map((status) => `${status} ${obsStatus([status])}`)).toEqual([
    'provisional P',
    'estimated E',
    'revised A',
    'break B',
    'break lifted A',
    'definition differs D',
    'low reliability U',
    'suppressed Q',
    'not collected L',
    'not applicable M',
  ])
  expect(obsStatus([])).toBe('A')
  expect(obsStatus(['break', 'revised', 'provisional'])).toBe('B;P')
})
