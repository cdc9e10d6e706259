import { Component, type ReactNode } from 'react'
import { forgetFailedChunks } from '../charts/loadChunk.ts'

interface Props {
  /** Where the reader is: an error at one place does not affect another. */
  readonly place: string
  readonly fallback: (error: Error, retry: () => void) => ReactNode
  readonly children: ReactNode
}

interface State {
  readonly error: Error | null
  readonly failedPlace: string
}

/** Shows a message in place of content that fails, until the reader retries or moves on. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, failedPlace: this.props.place }

  static getDerivedStateFromError(error: unknown): Pick<State, 'error'> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  static getDerivedStateFromProps({ place }: Props, { failedPlace }: State): State | null {
    return place === failedPlace ? null : { error: null, failedPlace: place }
  }

  private readonly retry = (): void => {
    forgetFailedChunks()
    this.setState({ error: null })
  }

  override render(): ReactNode {
    const { error } = this.state
    return error ? this.props.fallback(error, this.retry) : this.props.children
  }
}
