import { useEffect, useState, type ReactNode } from 'react'
import { cachedDateFormat } from '../../words/date.ts'
import { useReader } from '../reader.ts'
import { elapsed, elapsedText, paused, started, STOPPED } from './clock.ts'
import type { TalkInStep } from './useTalk.ts'

/** The time, the duration of the presentation, and further controls of the speaker. */
export function SpeakerTime(props: TalkInStep & { readonly children: ReactNode }) {
  const { talk, change, children } = props
  const { words } = useReader()
  const { say } = words
  const now = useNow()
  const { clock } = talk
  const turn = () => {
    const at = Date.now()
    change({ clock: clock.since === null ? started(clock, at) : paused(clock, at) })
  }
  return (
    <section className="speaker-time" aria-label={say('speaker.clock')}>
      <dl>
        <div>
          <dt>{say('speaker.clock')}</dt>
          <dd>{clockText(now, words.lang)}</dd>
        </div>
        <div>
          <dt>{say('speaker.elapsed')}</dt>
          <dd className="speaker-elapsed">{elapsedText(elapsed(clock, now))}</dd>
        </div>
      </dl>
      <p>
        <button type="button" className="ds-button" data-variant="secondary" onClick={turn}>
          {say(clock.since === null ? 'speaker.start' : 'speaker.pause')}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => change({ clock: STOPPED })}
        >
          {say('speaker.reset')}
        </button>
      </p>
      {children}
    </section>
  )
}

/** The time in ms, updated each second. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}

const clockFormat = cachedDateFormat({ hour: '2-digit', minute: '2-digit' })

function clockText(now: number, lang: string): string {
  return clockFormat(lang).format(now)
}
