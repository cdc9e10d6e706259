import type { Command } from './keys.ts'
import { useTypedNumber } from './useTypedNumber.ts'
import type { Session } from './useSession.ts'

/** Commands of one window; all others apply to both windows. */
export type WindowCommand = 'full' | 'speaker' | 'help' | 'find' | 'out'

/** Navigation through `count` slides, the same in each window. */
export function useSlideNavigation({ state, change }: Session, count: number) {
  const { digits, type, clear } = useTypedNumber()
  const goTo = (slide: number) => change({ slide, asked: null, black: false })

  const step = (by: 1 | -1) => {
    // A requested slide is outside the sequence: any step returns to the slide before it.
    goTo(state.asked === null ? state.slide + by : state.slide)
  }

  /** Returns a command of this window only; null for a command that was executed. */
  const handleCommand = (command: Command): WindowCommand | null => {
    if (typeof command === 'object') {
      type(command.digit)
      return null
    }
    clear()
    switch (command) {
      case 'next':
        step(1)
        return null
      case 'previous':
        step(-1)
        return null
      case 'first':
        goTo(1)
        return null
      case 'last':
        goTo(count)
        return null
      case 'jump':
        if (digits !== '') goTo(Number(digits))
        return null
      case 'black':
        change({ black: !state.black })
        return null
      default:
        return command
    }
  }
  return { digits, step, handleCommand }
}
