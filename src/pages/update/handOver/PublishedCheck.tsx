import { useState } from 'react'
import { publicationOf, type PublicationReading } from '../../../desk/publication.ts'
import { useReader } from '../../reader.ts'
import { useDeskWorld } from '../deskWorld.ts'
import { useOpenDraft } from '../openDraft.ts'
import { NotMade } from './NotMade.tsx'
import { PublishedParts } from './PublishedParts.tsx'
import { useTranslator } from '../../useTranslator.ts'

/** Reads the server again: whether the files still fit, and whether the whole draft is published. */
export function PublishedCheck() {
  const { dataset } = useReader()
  const { read: draft } = useOpenDraft()
  const { say } = useTranslator()
  const world = useDeskWorld(dataset.city.id)
  const [looked, setLooked] = useState<'working' | 'failed' | PublicationReading | null>(null)
  const look = async () => {
    if (looked === 'working') return
    setLooked('working')
    try {
      setLooked(await publicationOf(draft, world.published))
    } catch {
      setLooked('failed')
    }
  }
  return (
    <section aria-labelledby="is-it-published">
      <h3 id="is-it-published">{say('handOver.check.title')}</h3>
      <p>{say('handOver.check.how')}</p>
      <p>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          aria-disabled={looked === 'working'}
          onClick={() => void look()}
        >
          {say('handOver.check')}
        </button>
      </p>
      <div role="status">
        {looked === 'working' ? (
          <p>{say('handOver.working')}</p>
        ) : looked === 'failed' ? (
          <p className="notice notice-error">{say('handOver.failed')}</p>
        ) : looked?.ok ? (
          <PublishedParts publication={looked.publication} />
        ) : (
          looked &&
          (looked.reason === 'unreachable' || looked.reason === 'skipped' ? (
            <NotMade reading={looked} from="web" />
          ) : (
            <p className="notice notice-error">{say('handOver.check.blocked')}</p>
          ))
        )}
      </div>
    </section>
  )
}
