import { Component, type ReactNode } from 'react'
import { forgetFailedChunks, MissingChunkError } from '../loadChunk.ts'

interface Props {
  /** What stands there when the children fail. */
  readonly still: ReactNode
  /** What is said where their file did not come, and the name of the button that asks for it again. */
  readonly missing?: { readonly text: string; readonly tryAgain: string }
  readonly children: ReactNode
}

/** Keeps the still picture where the interactive one cannot be loaded or drawn. */
export class ChartFallback extends Component<Props, { readonly fault: unknown }> {
  override state: { readonly fault: unknown } = { fault: null }

  static getDerivedStateFromError(fault: unknown) {
    return { fault: fault ?? true }
  }

  private readonly tryAgain = (): void => {
    forgetFailedChunks()
    this.setState({ fault: null })
  }

  override render() {
    const { fault } = this.state
    const { still, missing, children } = this.props
    if (fault === null) return children
    return (
      <>
        {still}
        {missing && fault instanceof MissingChunkError && (
          <p role="status">
            {missing.text}{' '}
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              onClick={this.tryAgain}
            >
              {missing.tryAgain}
            </button>
          </p>
        )}
      </>
    )
  }
}
