import { Component, type ReactNode } from 'react'
import { ChunkFault } from '../charts/react/ChunkFault.tsx'
import { forgetFailedChunks, MissingChunkError } from '../charts/loadChunk.ts'
import type { Translator } from '../i18n/translate.ts'

interface Props {
  readonly translator: Translator
  /** The current path: a change of path clears the error. */
  readonly path: string
  readonly children: ReactNode
}

interface State {
  readonly error: Error | null
  /** The path at which the error occurred. */
  readonly failedPath: string
}

/** Catches an error on one page, so that the shell and the other pages stay usable. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, failedPath: this.props.path }

  static getDerivedStateFromError(error: unknown): Pick<State, 'error'> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  static getDerivedStateFromProps({ path }: Props, { failedPath }: State): State | null {
    return path === failedPath ? null : { error: null, failedPath: path }
  }

  private readonly retry = (): void => {
    forgetFailedChunks()
    this.setState({ error: null })
  }

  override render(): ReactNode {
    const { translator, children } = this.props
    const { error } = this.state
    if (!error) return children
    const isMissingChunk = error instanceof MissingChunkError
    return (
      <article className="page prose">
        <h1 tabIndex={-1}>{translator.t(isMissingChunk ? 'chunk.title' : 'fault.title')}</h1>
        <p>
          {isMissingChunk ? <ChunkFault translator={translator} /> : translator.t('fault.what')}
        </p>
        <p>
          <code>{error.message}</code>
        </p>
        <p>
          <button
            className="ds-button"
            type="button"
            onClick={isMissingChunk ? this.retry : () => location.reload()}
          >
            {translator.t('fault.reload')}
          </button>
        </p>
      </article>
    )
  }
}
