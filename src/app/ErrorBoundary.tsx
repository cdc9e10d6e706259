import { Component, type ReactNode } from 'react'
import { ChunkFault } from '../charts/ChunkFault.tsx'
import { forgetFailedChunks, MissingChunkError } from '../charts/loadChunk.ts'
import type { Words } from '../words/words.ts'

interface Props {
  readonly words: Words
  /** The current path: a change of path clears the error. */
  readonly place: string
  readonly children: ReactNode
}

interface State {
  readonly fault: Error | null
  /** The path at which the error occurred. */
  readonly at: string
}

/** Catches an error on one page, so that the shell and the other pages stay usable. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { fault: null, at: this.props.place }

  static getDerivedStateFromError(fault: unknown): Pick<State, 'fault'> {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) }
  }

  static getDerivedStateFromProps({ place }: Props, { at }: State): State | null {
    return place === at ? null : { fault: null, at: place }
  }

  private readonly again = (): void => {
    forgetFailedChunks()
    this.setState({ fault: null })
  }

  override render(): ReactNode {
    const { words, children } = this.props
    const { fault } = this.state
    if (!fault) return children
    const isMissing = fault instanceof MissingChunkError
    return (
      <article className="page prose">
        <h1 tabIndex={-1}>{words.say(isMissing ? 'chunk.title' : 'fault.title')}</h1>
        <p>{isMissing ? <ChunkFault words={words} /> : words.say('fault.what')}</p>
        <p>
          <code>{fault.message}</code>
        </p>
        <p>
          <button
            className="ds-button"
            type="button"
            onClick={isMissing ? this.again : () => location.reload()}
          >
            {words.say('fault.reload')}
          </button>
        </p>
      </article>
    )
  }
}
