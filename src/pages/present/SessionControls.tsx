import { useEffect, useState } from 'react'
import { formatHref, usePageContext } from '../../components/pageContext.ts'
import type { Command } from './keys.ts'
import { CUSTOMIZE_ROUTE } from '../../components/presentRoutes.ts'

/** The controls hide after the pointer rests this long, in ms. */
const IDLE_MS = 3000

/** Whether the pointer has moved recently. */
function usePointerActivity(): boolean {
  const [isActive, setActive] = useState(true)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const activate = () => {
      setActive(true)
      clearTimeout(timer)
      timer = setTimeout(() => setActive(false), IDLE_MS)
    }
    activate()
    document.addEventListener('pointermove', activate)
    document.addEventListener('pointerdown', activate)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('pointermove', activate)
      document.removeEventListener('pointerdown', activate)
    }
  }, [])
  return isActive
}

const EXTRAS = ['find', 'speaker', 'full', 'black', 'help'] as const

/** The controls for the pointer. They show when the pointer moves or a control has the focus. */
export function SessionControls(props: {
  readonly display: 'room' | 'reading'
  readonly position: string
  /** False after the browser has refused it. */
  readonly hasFullScreen: boolean
  readonly onCommand: (command: Command) => void
}) {
  const { display, position, hasFullScreen, onCommand } = props
  const { route, translator } = usePageContext()
  const { t } = translator
  const isActive = usePointerActivity()
  const button = (command: 'previous' | 'next' | (typeof EXTRAS)[number]) => (
    <button
      key={command}
      type="button"
      className="ds-button"
      data-variant={command === 'previous' || command === 'next' ? 'primary' : 'secondary'}
      onClick={() => onCommand(command)}
    >
      {t(`present.${command}`)}
    </button>
  )
  return (
    <nav
      className="talk-controls"
      data-awake={display === 'reading' || isActive}
      aria-label={t('present.controls')}
    >
      {button('previous')}
      <span className="talk-place">{position}</span>
      {button('next')}
      {display === 'room'
        ? EXTRAS.filter((extra) => extra !== 'full' || hasFullScreen).map(button)
        : button('find')}
      {display === 'room' && (
        <a className="ds-button" data-variant="secondary" href={formatHref(route, CUSTOMIZE_ROUTE)}>
          {t('edit.open')}
        </a>
      )}
      <a
        className="ds-button"
        data-variant="secondary"
        href={formatHref(route, { page: 'report', part: null })}
        onClick={(event) => {
          event.preventDefault()
          onCommand('out')
        }}
      >
        {t('present.leave')}
      </a>
    </nav>
  )
}
