import { Component, type ReactNode } from 'react'
import type { Words } from '../words/words.ts'

interface Props {
  readonly words: Words
  readonly children: ReactNode
}

/** Catches a fault of the program on one page, so that the shell and the other pages stay usable. */
export class ErrorBoundary extends Component<Props, { readonly fault: Error | null }> {
  override state = { fault: null }

  static getDerivedStateFromError(fault: unknown): { fault: Error } {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) }
  }

  override render(): ReactNode {
    const { words, children } = this.props
    const { fault } = this.state as { fault: Error | null }
    if (!fault) return children
    return (
      <article className="page prose">
        <h1 tabIndex={-1}>{words.say('fault.title')}</h1>
        <p>{words.say('fault.what')}</p>
        <p>
          <code>{fault.message}</code>
        </p>
        <p>
          <button className="ds-button" type="button" onClick={() => location.reload()}>
            {words.say('fault.reload')}
          </button>
        </p>
      </article>
    )
  }
}
