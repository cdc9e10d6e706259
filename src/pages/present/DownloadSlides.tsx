import { useState } from 'react'
import { ChunkFault } from '../../charts/react/ChunkFault.tsx'
import { loadChunk, MissingChunkError } from '../../charts/loadChunk.ts'
import { useIsCanvasBlocked } from '../../components/useIsCanvasBlocked.ts'
import { usePageContext } from '../../components/pageContext.ts'
import { useDeck } from './deck.ts'

type DownloadStatus = 'nothing' | 'a file' | 'failed' | 'missing'

/** Downloads the customized slides for PowerPoint. The code is loaded on request. */
export function DownloadSlides() {
  const { dataset, edition, translator } = usePageContext()
  const deck = useDeck()
  const { t } = translator
  const isBlocked = useIsCanvasBlocked()
  const [status, setStatus] = useState<DownloadStatus>('nothing')
  const download = () => {
    if (status === 'a file') return
    setStatus('a file')
    const slides = deck.shown.map(deck.render).filter((slide) => slide !== null)
    loadChunk(() => import('./slidesFile.ts'))
      .then(({ downloadSlides }) =>
        downloadSlides(slides, dataset.city, edition.edition, translator),
      )
      .then(
        () => setStatus('nothing'),
        (error: unknown) => setStatus(error instanceof MissingChunkError ? 'missing' : 'failed'),
      )
  }
  return (
    <div className="downloads">
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        aria-disabled={status === 'a file'}
        onClick={download}
      >
        {t('pptx.download')}
      </button>
      {isBlocked && <p>{t('pptx.blocked')}</p>}
      <p role="status">
        {status === 'a file' && t('pptx.working')}
        {status === 'failed' && t('pptx.failed')}
        {status === 'missing' && <ChunkFault translator={translator} />}
      </p>
    </div>
  )
}
