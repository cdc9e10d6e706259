import { useEffect, useState } from 'react'
import { hrefTo, useReader } from '../reader.ts'
import type { Command } from './keys.ts'
import { PREPARING } from './talkPlaces.ts'

/** The controls hide after the pointer rests this long, in ms. */
const REST = 3000

/** Whether the pointer has moved recently. */
function useAwake(): boolean {
  const [isAwake, setAwake] = useState(true)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const wake = () => {
      setAwake(true)
      clearTimeout(timer)
      timer = setTimeout(() => setAwake(false), REST)
    }
    wake()
    document.addEventListener('pointermove', wake)
    document.addEventListener('pointerdown', wake)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('pointermove', wake)
      document.removeEventListener('pointerdown', wake)
    }
  }, [])
  return isAwake
}

const EXTRAS = ['find', 'speaker', 'full', 'black', 'help'] as const

/** The controls for the pointer. They show when the pointer moves or a control has the focus. */
export function TalkControls(props: {
  readonly look: 'room' | 'reading'
  readonly place: string
  /** False after the browser has refused it. */
  readonly hasFullScreen: boolean
  readonly onCommand: (command: Command) => void
}) {
  const { look, place, hasFullScreen, onCommand } = props
  const { address, words } = useReader()
  const { say } = words
  const isAwake = useAwake()
  const button = (command: 'previous' | 'next' | (typeof EXTRAS)[number]) => (
    <button
      key={command}
      type="button"
      className="ds-button"
      data-variant={command === 'previous' || command === 'next' ? 'primary' : 'secondary'}
      onClick={() => onCommand(command)}
    >
      {say(`present.${command}`)}
    </button>
  )
  return (
    <nav
      className="talk-controls"
      data-awake={look === 'reading' || isAwake}
      aria-label={say('present.controls')}
    >
      {button('previous')}
      <span className="talk-place">{place}</span>
      {button('next')}
      {look === 'room'
        ? EXTRAS.filter((extra) => extra !== 'full' || hasFullScreen).map(button)
        : button('find')}
      {look === 'room' && (
        <a className="ds-button" data-variant="secondary" href={hrefTo(address, PREPARING)}>
          {say('edit.open')}
        </a>
      )}
      <a
        className="ds-button"
        data-variant="secondary"
        href={hrefTo(address, { page: 'report', part: null })}
        onClick={(event) => {
          event.preventDefault()
          onCommand('out')
        }}
      >
        {say('present.leave')}
      </a>
    </nav>
  )
}
