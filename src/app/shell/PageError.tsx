import { ChunkFault } from '../../charts/react/ChunkFault.tsx'
import { MissingChunkError } from '../../charts/loadChunk.ts'
import type { Translator } from '../../i18n/translate.ts'

/** Shown in place of a page that fails. */
export function PageError(props: {
  readonly error: Error
  readonly translator: Translator
  readonly retry: () => void
}) {
  const { error, translator, retry } = props
  const isMissingChunk = error instanceof MissingChunkError
  return (
    <article className="page prose">
      <h1 tabIndex={-1}>{translator.t(isMissingChunk ? 'chunk.title' : 'fault.title')}</h1>
      <p>{isMissingChunk ? <ChunkFault translator={translator} /> : translator.t('fault.what')}</p>
      <p>
        <code>{error.message}</code>
      </p>
      <p>
        <button
          className="ds-button"
          type="button"
          onClick={isMissingChunk ? retry : () => location.reload()}
        >
          {translator.t('fault.reload')}
        </button>
      </p>
    </article>
  )
}
