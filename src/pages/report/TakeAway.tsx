import { useState } from 'react'
import { ChunkFault } from '../../charts/ChunkFault.tsx'
import { loadChunk, MissingChunkError } from '../../charts/loadChunk.ts'
import '../../charts/charts.css'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { useBlockedPictures } from '../parts/useBlockedPictures.ts'
import { TALK } from '../present/talkPlaces.ts'
import { useReader } from '../reader.ts'
import { useReport } from './reportContext.ts'
import type { ReportFormat } from './reportFile.ts'

type Making = 'nothing' | 'a file' | 'failed' | 'missing'

/** Downloads: the plain-language version, and files whose code is loaded on request. */
export function TakeAway() {
  const { dataset, words } = useReader()
  const { report } = useReport()
  const { say } = words
  const isBlocked = useBlockedPictures()
  const [making, setMaking] = useState<Making>('nothing')
  const take = (format: ReportFormat) => () => {
    if (making === 'a file') return
    setMaking('a file')
    loadChunk(() => import('./reportFile.ts'))
      .then(({ takeReport }) => takeReport(format, dataset, report, words))
      .then(
        () => setMaking('nothing'),
        (error: unknown) => setMaking(error instanceof MissingChunkError ? 'missing' : 'failed'),
      )
  }
  return (
    <div className="report-take downloads" role="group" aria-label={say('take.label')}>
      {(['word', 'html'] as const).map((format) => (
        <button
          key={format}
          type="button"
          className="ds-button"
          data-variant="secondary"
          aria-disabled={making === 'a file'}
          onClick={take(format)}
        >
          {say(`take.${format}`)}
        </button>
      ))}
      <PlaceLink to={{ page: 'report', part: 'short' }}>{say('short.open')}</PlaceLink>
      <PlaceLink to={TALK}>{say('take.slides')}</PlaceLink>
      {isBlocked && <p>{say('take.blocked')}</p>}
      <p role="status">
        {making === 'a file' && say('take.working')}
        {making === 'failed' && say('take.failed')}
        {making === 'missing' && <ChunkFault words={words} />}
      </p>
    </div>
  )
}
