import { useState } from 'react'
import { ChunkFault } from '../../charts/react/ChunkFault.tsx'
import { loadChunk, MissingChunkError } from '../../charts/loadChunk.ts'
import '../../charts/react/charts.css'
import { RouteLink } from '../../components/RouteLink.tsx'
import { useIsCanvasBlocked } from '../../components/useIsCanvasBlocked.ts'
import { SLIDES_ROUTE } from '../../components/presentRoutes.ts'
import { usePageContext } from '../../components/pageContext.ts'
import { useReportDocument } from './reportContext.ts'
import type { ReportFormat } from './reportFile.ts'

type DownloadStatus = 'nothing' | 'a file' | 'failed' | 'missing'

/** Downloads: the plain-language version, and files whose code is loaded on request. */
export function Downloads() {
  const { dataset, translator } = usePageContext()
  const { report } = useReportDocument().context
  const { t } = translator
  const isBlocked = useIsCanvasBlocked()
  const [status, setStatus] = useState<DownloadStatus>('nothing')
  const download = (format: ReportFormat) => () => {
    if (status === 'a file') return
    setStatus('a file')
    loadChunk(() => import('./reportFile.ts'))
      .then(({ downloadReport }) => downloadReport(format, dataset, report, translator))
      .then(
        () => setStatus('nothing'),
        (error: unknown) => setStatus(error instanceof MissingChunkError ? 'missing' : 'failed'),
      )
  }
  return (
    <div className="report-take downloads" role="group" aria-label={t('reportFile.label')}>
      {(['word', 'html'] as const).map((format) => (
        <button
          key={format}
          type="button"
          className="ds-button"
          data-variant="secondary"
          aria-disabled={status === 'a file'}
          onClick={download(format)}
        >
          {t(`reportFile.${format}`)}
        </button>
      ))}
      <RouteLink to={{ page: 'report', part: 'short' }}>{t('short.open')}</RouteLink>
      <RouteLink to={SLIDES_ROUTE}>{t('reportFile.slides')}</RouteLink>
      {isBlocked && <p>{t('reportFile.blocked')}</p>}
      <p role="status">
        {status === 'a file' && t('reportFile.working')}
        {status === 'failed' && t('reportFile.failed')}
        {status === 'missing' && <ChunkFault translator={translator} />}
      </p>
    </div>
  )
}
