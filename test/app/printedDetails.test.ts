import { afterEach, expect, test } from 'vitest'
import { openDetailsOnPaper } from '../../src/app/printedDetails.ts'

afterEach(() => {
  document.body.innerHTML = ''
})

function openOnes(): readonly string[] {
  return [...document.querySelectorAll('details[open]')].map(({ id }) => id)
}

test('what is folded is open while the page is printed, and only that is folded again', () => {
  openDetailsOnPaper(window)
  document.body.innerHTML = '<details id="table"></details><details id="read" open></details>'
  window.dispatchEvent(new Event('beforeprint'))
  expect(openOnes()).toEqual(['table', 'read'])
  // A browser may say twice that it prints, and once that it has.
  window.dispatchEvent(new Event('beforeprint'))
  window.dispatchEvent(new Event('afterprint'))
  expect(openOnes()).toEqual(['read'])

  // What the reader unfolds afterwards stays so.
  document.querySelector<HTMLDetailsElement>('#table')!.open = true
  window.dispatchEvent(new Event('beforeprint'))
  window.dispatchEvent(new Event('afterprint'))
  expect(openOnes()).toEqual(['table', 'read'])
})
