import { useTranslator } from '../../pages/useTranslator.ts'
import { useStore } from '../../state/useStore.ts'
import { takeNewerProgram } from './offline.ts'
import { momentText } from '../../words/date.ts'

/** How many of the files that could not be compared are listed. */
const MAX_NAMED = 3

/**
 * In the notices: the page is offline, newer figures or a newer app are available, or the server does
 * not serve some texts. In the footer: the dashboard works offline, and the date of its figures.
 */
export default function OfflineNotices({ foot = false }: { readonly foot?: boolean }) {
  const words = useTranslator('offline')
  const { say } = words
  const loaded = useStore((state) => state.loaded)
  const kept = useStore((state) => state.kept)
  if (loaded.kind !== 'loaded') return null
  if (foot)
    return (
      kept.since !== null && (
        <p>{say('offline.kept', { when: momentText(kept.since, words.lang) })}</p>
      )
    )
  const { freshness, since, showNewer, uncompared = [] } = loaded
  return (
    <>
      {freshness === 'offline' && since !== undefined && (
        <p className="notice">{say('offline.now', { when: momentText(since, words.lang) })}</p>
      )}
      {freshness === 'in one file' && since !== undefined && (
        <p className="notice notice-quiet">
          {say('offline.oneFile', { when: momentText(since, words.lang) })}
        </p>
      )}
      {freshness === 'newer figures there' && showNewer && (
        <Offer
          said={say('offline.newerFigures')}
          yes={say('offline.newerFigures.show')}
          take={showNewer}
        />
      )}
      {uncompared.length > 0 && (
        <p className="notice">
          {say('offline.uncompared', {
            count: uncompared.length,
            files:
              words.list(uncompared.slice(0, MAX_NAMED)) +
              (uncompared.length > MAX_NAMED ? ' …' : ''),
          })}
        </p>
      )}
      {kept.newerProgram && (
        <Offer
          said={say('offline.newerProgram')}
          yes={say('offline.newerProgram.take')}
          take={takeNewerProgram}
        />
      )}
    </>
  )
}

interface OfferProps {
  readonly said: string
  readonly yes: string
  readonly take: () => void
}

function Offer({ said, yes, take }: OfferProps) {
  const agree = () => {
    // The button disappears: move the focus first.
    document.querySelector('main')?.focus()
    take()
  }
  return (
    <div className="notice">
      <p>{said}</p>
      <button type="button" className="ds-button" data-variant="secondary" onClick={agree}>
        {yes}
      </button>
    </div>
  )
}
