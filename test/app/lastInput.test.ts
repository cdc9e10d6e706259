import { fireEvent } from '@testing-library/react'
import { expect, test } from 'vitest'
import { recordLastInput } from '../../src/app/lastInput.ts'

test('the root element records the last input, even if the event is stopped', () => {
  const button = document.body.appendChild(document.createElement('button'))
  button.addEventListener('pointerdown', (event) => event.stopPropagation())
  const { dataset } = document.documentElement
  recordLastInput()
  expect(dataset['input']).toBeUndefined()
  fireEvent.pointerDown(button)
  expect(dataset['input']).toBe('pointer')
  fireEvent.keyDown(button, { key: 'Enter' })
  expect(dataset['input']).toBe('keyboard')
  button.remove()
  delete dataset['input']
})
