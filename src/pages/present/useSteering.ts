import type { Command } from './keys.ts'
import { useNumber } from './useNumber.ts'
import type { TalkInStep } from './useTalk.ts'

/** What a window does by itself; the rest both windows of a talk do alike. */
export type OwnCommand = 'full' | 'speaker' | 'help' | 'find' | 'out'

/** The way through a talk of `count` slides, the same in each of its windows. */
export function useSteering({ talk, change }: TalkInStep, count: number) {
  const { digits, type, forget } = useNumber()
  const goTo = (slide: number) => change({ slide, asked: null, black: false })

  const step = (by: 1 | -1) => {
    // What the hall asked for stands beside the talk: any step goes on from where the talk was.
    goTo(talk.asked === null ? talk.slide + by : talk.slide)
  }

  /** Hands back a command that is the window's own; null for one that is done. */
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
