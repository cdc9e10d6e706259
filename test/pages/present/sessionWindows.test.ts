import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { STOPPED } from '../../../src/pages/present/clock.ts'
import type { SessionState } from '../../../src/pages/present/session.ts'
import {
  readStoredSession,
  joinSession,
  type SessionWindows,
} from '../../../src/pages/present/sessionWindows.ts'
import { openSessionWindow } from '../../../src/pages/present/windowLinks.ts'

const NAME = 'talk york 2025'
const presentation = (slide: number): SessionState => ({
  slide,
  asked: null,
  black: false,
  clock: STOPPED,
})

const refuse = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

/** Another window, with the messages sent to it. */
function otherWindow() {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const other = frame.contentWindow!
  const sent: unknown[] = []
  other.postMessage = (message: unknown) => void sent.push(message)
  return { other, sent }
}

function arrive(source: Window, data: unknown, origin = location.origin): void {
  window.dispatchEvent(new MessageEvent('message', { source, data, origin }))
}

let windows: SessionWindows[] = []

function open(
  heard: (presentation: SessionState) => void,
  current = () => presentation(1),
  met?: () => void,
): SessionWindows {
  const opened = joinSession(NAME, current, heard, met)
  windows.push(opened)
  return opened
}

beforeEach(() => {
  vi.stubGlobal('BroadcastChannel', refuse)
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse)
})

afterEach(() => {
  for (const one of windows) one.close()
  windows = []
  vi.unstubAllGlobals()
  vi.useRealTimers()
  document.body.replaceChildren()
  Object.defineProperty(window, 'opener', { value: null, configurable: true, writable: true })
})

describe('windows of a presentation without channel and storage', () => {
  test('open, and store nothing', () => {
    const opened = open(() => undefined)
    expect(() => opened.send(presentation(2))).not.toThrow()
    expect(() => opened.ask()).not.toThrow()
    expect(readStoredSession(NAME)).toBeNull()
  })

  test('communicate with the opener', () => {
    const { other, sent } = otherWindow()
    window.opener = other
    const heard: number[] = []
    const opened = open(({ slide }) => heard.push(slide))
    opened.ask()
    expect(sent).toEqual([{ where: NAME }])
    opened.send(presentation(5))
    expect(sent.at(-1)).toMatchObject({ slide: 5, name: NAME, number: 1 })
    arrive(other, { ...presentation(6), name: NAME, from: 'slides', number: 1 })
    expect(heard).toEqual([6])
  })

  test('communicate with a window that this one opened', () => {
    const { other, sent } = otherWindow()
    vi.spyOn(window, 'open').mockReturnValue(other)
    expect(openSessionWindow('#speaker', 'speaker', 'popup')).toBe(true)
    open(() => undefined).send(presentation(3))
    expect(sent.at(-1)).toMatchObject({ slide: 3 })
  })

  test('report a window that the browser blocks', () => {
    vi.spyOn(window, 'open').mockReturnValue(null)
    expect(openSessionWindow('#speaker', 'speaker', 'popup')).toBe(false)
    vi.spyOn(window, 'open').mockImplementation(refuse)
    expect(openSessionWindow('#speaker', 'speaker', 'popup')).toBe(false)
  })

  test('answer a query with the current state, and know the sender from then on', () => {
    const { other, sent } = otherWindow()
    Object.defineProperty(other, 'opener', { value: window })
    const met = vi.fn<() => void>()
    const opened = open(
      () => undefined,
      () => presentation(4),
      met,
    )
    arrive(other, { where: NAME })
    expect(met).toHaveBeenCalledOnce()
    expect(sent).toMatchObject([{ slide: 4 }])
    opened.send(presentation(9))
    expect(sent.at(-1)).toMatchObject({ slide: 9 })
  })

  test('show a duplicate or late message once', () => {
    const { other } = otherWindow()
    window.opener = other
    const heard: number[] = []
    open(({ slide }) => heard.push(slide))
    const message = (slide: number, number: number) => ({
      ...presentation(slide),
      name: NAME,
      from: 'slides',
      number,
    })
    arrive(other, message(2, 1))
    arrive(other, message(2, 1))
    const newValue = JSON.stringify(message(2, 1))
    window.dispatchEvent(new StorageEvent('storage', { key: NAME, newValue }))
    arrive(other, message(3, 2))
    arrive(other, message(2, 1))
    expect(heard).toEqual([2, 3])
  })

  test('ignore other windows, an opener of another site, and messages of another presentation or none', () => {
    const stranger = otherWindow().other
    const { other } = otherWindow()
    window.opener = other
    const heard: number[] = []
    open(({ slide }) => heard.push(slide))
    arrive(stranger, { ...presentation(6), name: NAME, from: 'x', number: 1 })
    const fromElsewhere = { ...presentation(5), name: NAME, from: 'y', number: 1 }
    arrive(other, fromElsewhere, 'https://elsewhere.example')
    arrive(other, { ...presentation(7), name: 'talk bergen 2025', from: 'slides', number: 1 })
    for (const data of [null, 7, 'where', {}, { slide: 'two' }, presentation(8)])
      arrive(other, data)
    expect(heard).toEqual([])
  })

  test('repeat the state to the opener, which forgets its windows on reload', () => {
    vi.useFakeTimers()
    const { other, sent } = otherWindow()
    window.opener = other
    open(() => undefined).send(presentation(5))
    sent.length = 0
    vi.advanceTimersByTime(1000)
    expect(sent).toMatchObject([{ slide: 1, number: 1 }])
  })
})
