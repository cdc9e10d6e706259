import { Component, type ReactNode } from 'react'
import type { Words } from '../words/words.ts'
import { forgetFailedChunks, MissingChunkError } from './loadChunk.ts'

interface Props {
  /** What stands there when the children fail. */
  readonly still: ReactNode
  /** With them it is said that the interactive chart did not load, and it can be asked for again. */
  readonly words?: Words
  readonly children: ReactNode
}

/** Keeps the still picture where the interactive one cannot be loaded or drawn. */
export class StillInstead extends Component<Props, { readonly fault: unknown }> {
  override state: { readonly fault: unknown } = { fault: null }

  static getDerivedStateFromError(fault: unknown) {
    return { fault: fault ?? true }
  }

  private readonly again = (): void => {
    forgetFailedChunks()
    this.setState({ fault: null })
  }

  override render() {
    const { fault } = this.state
    const { still, words, children } = this.props
    if (fault === null) return children
    return (
      <>
        {still}
        {words && fault instanceof MissingChunkError && (
          <p role="status">
            {words.say('chart.missing')}{' '}
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              onClick={this.again}
            >
              {words.say('fault.reload')}
            </button>
          </p>
        )}
      </>
    )
  }
}
