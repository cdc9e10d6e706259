import { useEffect, useState, type ReactNode } from 'react'
import { getDateFormat } from '../../i18n/dates.ts'
import { usePageContext } from '../../components/pageContext.ts'
import { getElapsed, formatElapsed, pauseClock, startClock, STOPPED } from './clock.ts'
import type { Session } from './useSession.ts'

/** The time, the duration of the presentation, and further controls of the speaker. */
export function SpeakerTime(props: Session & { readonly children: ReactNode }) {
  const { state, change, children } = props
  const { translator } = usePageContext()
  const { t } = translator
  const now = useNow()
  const { clock } = state
  const toggleClock = () => {
    const time = Date.now()
    change({ clock: clock.since === null ? startClock(clock, time) : pauseClock(clock, time) })
  }
  return (
    <section className="speaker-time" aria-label={t('speaker.clock')}>
      <dl>
        <div>
          <dt>{t('speaker.clock')}</dt>
          <dd>{formatClock(now, translator.lang)}</dd>
        </div>
        <div>
          <dt>{t('speaker.elapsed')}</dt>
          <dd className="speaker-elapsed">{formatElapsed(getElapsed(clock, now))}</dd>
        </div>
      </dl>
      <p>
        <button type="button" className="ds-button" data-variant="secondary" onClick={toggleClock}>
          {t(clock.since === null ? 'speaker.start' : 'speaker.pause')}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => change({ clock: STOPPED })}
        >
          {t('speaker.reset')}
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

const clockFormat = getDateFormat({ hour: '2-digit', minute: '2-digit' })

function formatClock(now: number, lang: string): string {
  return clockFormat(lang).format(now)
}
