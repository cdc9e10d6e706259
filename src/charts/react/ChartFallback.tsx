import { Component, type ReactNode } from 'react'
import { forgetFailedChunks, MissingChunkError } from '../loadChunk.ts'

interface Props {
  /** Called when the children fail: the static chart is shown again. */
  readonly onFault?: () => void
  /** The message if the file of the children failed to load, and the name of the button that retries. */
  readonly missing?: { readonly text: string; readonly tryAgain: string }
  readonly children: ReactNode
}

/** Removes a failing interactive chart; the static chart beside it remains. */
export class ChartFallback extends Component<Props, { readonly fault: unknown }> {
  override state: { readonly fault: unknown } = { fault: null }

  static getDerivedStateFromError(fault: unknown) {
    return { fault: fault ?? true }
  }

  override componentDidCatch(): void {
    this.props.onFault?.()
  }

  private readonly tryAgain = (): void => {
    forgetFailedChunks()
    this.setState({ fault: null })
  }

  override render() {
    const { fault } = this.state
    const { missing, children } = this.props
    if (fault === null) return children
    if (!missing || !(fault instanceof MissingChunkError)) return null
    return (
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
    )
  }
}
