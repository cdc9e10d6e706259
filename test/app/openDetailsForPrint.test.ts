import { afterEach, expect, test } from 'vitest'
import { openDetailsForPrint } from '../../src/app/openDetailsForPrint.ts'

afterEach(() => {
  document.body.innerHTML = ''
})

function listOpenDetails(): readonly string[] {
  return [...document.querySelectorAll('details[open]')].map(({ id }) => id)
}

test('closed details open for printing and close afterwards', () => {
  openDetailsForPrint(window)
  document.body.innerHTML = '<details id="table"></details><details id="read" open></details>'
  window.dispatchEvent(new Event('beforeprint'))
  expect(listOpenDetails()).toEqual(['table', 'read'])
  // A browser may fire beforeprint twice and afterprint once.
  window.dispatchEvent(new Event('beforeprint'))
  window.dispatchEvent(new Event('afterprint'))
  expect(listOpenDetails()).toEqual(['read'])

  // Details opened by the user afterwards stay open.
  document.querySelector<HTMLDetailsElement>('#table')!.open = true
  window.dispatchEvent(new Event('beforeprint'))
  window.dispatchEvent(new Event('afterprint'))
  expect(listOpenDetails()).toEqual(['table', 'read'])
})
