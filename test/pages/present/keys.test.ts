// @vitest-environment node
import { expect, test } from 'vitest'
import { toCommand, type KeyPress } from '../../../src/pages/present/keys.ts'

function press(key: string, rest: Partial<KeyPress> = {}) {
  return toCommand({
    key,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    isOnControl: false,
    ...rest,
  })
}

test.each(['ArrowRight', 'ArrowDown', 'PageDown', ' '])('%j goes to the next slide', (key) => {
  expect(press(key)).toBe('next')
})

test.each(['ArrowLeft', 'ArrowUp', 'PageUp'])('%j goes to the previous slide', (key) => {
  expect(press(key)).toBe('previous')
})

test.each([
  ['Home', 'first'],
  ['End', 'last'],
  ['Enter', 'jump'],
  ['b', 'black'],
  ['B', 'black'],
  ['.', 'black'],
  ['f', 'full'],
  ['s', 'speaker'],
  ['?', 'help'],
  ['/', 'find'],
  ['Escape', 'out'],
])('%j means %s', (key, command) => {
  expect(press(key)).toBe(command)
})

test('space with Shift goes back', () => {
  expect(press(' ', { shiftKey: true })).toBe('previous')
})

test('a digit is part of a number', () => {
  expect(press('7')).toEqual({ digit: '7' })
})

test('on a button, space and Enter press the button', () => {
  expect(press(' ', { isOnControl: true })).toBeNull()
  expect(press('Enter', { isOnControl: true })).toBeNull()
  expect(press('ArrowRight', { isOnControl: true })).toBe('next')
})

test('browser and system shortcuts are not handled', () => {
  expect(press('f', { ctrlKey: true })).toBeNull()
  expect(press('ArrowLeft', { altKey: true })).toBeNull()
  expect(press('s', { metaKey: true })).toBeNull()
  expect(press('Tab')).toBeNull()
  expect(press('x')).toBeNull()
})
