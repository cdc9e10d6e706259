import type { Command } from './keys.ts'
import { useNumber } from './useNumber.ts'
import type { TalkInStep } from './useTalk.ts'

/** Commands of one window; all others apply to both windows. */
export type OwnCommand = 'full' | 'speaker' | 'help' | 'find' | 'out'

/** Navigation through `count` slides, the same in each window. */
export function useSteering({ talk, change }: TalkInStep, count: number) {
  const { digits, type, forget } = useNumber()
  const goTo = (slide: number) => change({ slide, asked: null, black: false })

  const step = (by: 1 | -1) => {
    // A requested slide is outside the sequence: any step returns to the slide before it.
    goTo(talk.asked === null ? talk.slide + by : talk.slide)
  }

  /** Returns a command of this window only; null for a command that was executed. */
  const steer = (command: Command): OwnCommand | null => {
    if (typeof command === 'object') {
      type(command.digit)
      return null
    }
    forget()
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
        change({ black: !talk.black })
        return null
      default:
        return command
    }
  }
  return { digits, step, steer }
}
