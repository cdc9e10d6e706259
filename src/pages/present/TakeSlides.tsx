import { useState } from 'react'
import { ChunkFault } from '../../charts/ChunkFault.tsx'
import { loadChunk, MissingChunkError } from '../../charts/loadChunk.ts'
import { useBlockedPictures } from '../parts/useBlockedPictures.ts'
import { useReader } from '../reader.ts'
import { useDeck } from './deck.ts'

type Making = 'nothing' | 'a file' | 'failed' | 'missing'

/** Downloads the customized slides for PowerPoint. The code is loaded on request. */
export function TakeSlides() {
  const { dataset, edition, words } = useReader()
  const deck = useDeck()
  const { say } = words
  const isBlocked = useBlockedPictures()
  const [making, setMaking] = useState<Making>('nothing')
  const take = () => {
    if (making === 'a file') return
    setMaking('a file')
    const slides = deck.shown.map(deck.told).filter((slide) => slide !== null)
    loadChunk(() => import('./slidesFile.ts'))
      .then(({ takeSlides }) => takeSlides(slides, dataset.city, edition.edition, words))
      .then(
        () => setMaking('nothing'),
        (error: unknown) => setMaking(error instanceof MissingChunkError ? 'missing' : 'failed'),
      )
  }
  return (
    <div className="downloads">
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        aria-disabled={making === 'a file'}
        onClick={take}
      >
        {say('pptx.take')}
      </button>
      {isBlocked && <p>{say('pptx.blocked')}</p>}
      <p role="status">
        {making === 'a file' && say('pptx.working')}
        {making === 'failed' && say('pptx.failed')}
        {making === 'missing' && <ChunkFault words={words} />}
      </p>
    </div>
  )
}
