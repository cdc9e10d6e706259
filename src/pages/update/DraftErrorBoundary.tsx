import type { ReactNode } from 'react'
import { ChunkFault } from '../../charts/react/ChunkFault.tsx'
import { MissingChunkError } from '../../charts/loadChunk.ts'
import { ErrorBoundary } from '../../components/ErrorBoundary.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import type { Draft } from '../../drafts/draft.ts'
import { downloadDraft } from './downloadDraft.ts'
import { useTranslator } from '../../components/useTranslator.ts'

interface Props {
  readonly getDraft: () => Draft
  /** The open tab: an error in one tab does not affect the others. */
  readonly place: string
  readonly children: ReactNode
}

/** An error boundary from which the draft can be downloaded as a file. */
export function DraftErrorBoundary({ getDraft, place, children }: Props) {
  const showError = (error: Error, retry: () => void) => (
    <DraftError error={error} getDraft={getDraft} retry={retry} />
  )
  return (
    <ErrorBoundary place={place} fallback={showError}>
      {children}
    </ErrorBoundary>
  )
}

function DraftError(props: {
  readonly error: Error
  readonly getDraft: () => Draft
  readonly retry: () => void
}) {
  const { translator } = usePageContext()
  const { t } = useTranslator()
  const { error, getDraft, retry } = props
  return (
    <div className="notice notice-error" role="alert">
      {error instanceof MissingChunkError ? (
        <p>
          {t('draft.fault.missing')} <ChunkFault translator={translator} />
        </p>
      ) : (
        <p>{t('draft.fault')}</p>
      )}
      <p>
        <code>{error.message}</code>
      </p>
      <button type="button" className="ds-button" onClick={() => downloadDraft(getDraft())}>
        {t('drafts.export')}
      </button>{' '}
      <button type="button" className="ds-button" data-variant="secondary" onClick={retry}>
        {translator.t('fault.reload')}
      </button>
    </div>
  )
}
