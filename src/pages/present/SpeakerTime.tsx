import { useEffect, useState, type ReactNode } from 'react'
import { useReader } from '../reader.ts'
import { elapsed, elapsedText, paused, started, STOPPED } from './clock.ts'
import { usePresentWords } from './presentWords.ts'
import type { TalkInStep } from './useTalk.ts'

/** The time, the duration of the presentation, and further controls of the speaker. */
export function SpeakerTime(props: TalkInStep & { readonly children: ReactNode }) {
  const { talk, change, children } = props
  const { words } = useReader()
  const tell = usePresentWords(words)
  const now = useNow()
  const { clock } = talk
  const turn = () => {
    const at = Date.now()
    change({ clock: clock.since === null ? started(clock, at) : paused(clock, at) })
  }
  return (
    <section className="speaker-time" aria-label={tell('speaker.clock')}>
      <dl>
        <div>
          <dt>{tell('speaker.clock')}</dt>
          <dd>{clockText(now, words.lang)}</dd>
        </div>
        <div>
          <dt>{tell('speaker.elapsed')}</dt>
          <dd className="speaker-elapsed">{elapsedText(elapsed(clock, now))}</dd>
        </div>
      </dl>
      <p>
        <button type="button" className="ds-button" data-variant="secondary" onClick={turn}>
          {tell(clock.since === null ? 'speaker.start' : 'speaker.pause')}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => change({ clock: STOPPED })}
        >
          {tell('speaker.reset')}
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

function clockText(now: number, lang: string): string {
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    hour: '2-digit',
    minute: '2-digit',
  }).format(now)
}
