import { Component, type ReactNode } from 'react'
import type { Draft } from '../../desk/draft.ts'
import { useReader } from '../reader.ts'
import { saveDraftToFile } from './saveToFile.ts'
import { useDeskWords } from './useDeskWords.ts'

interface Props {
  readonly draft: Draft
  readonly children: ReactNode
}

/** Catches a fault of the program in a part of the desk: what was typed can be taken away as a file. */
export class DraftFault extends Component<Props, { readonly fault: Error | null }> {
  override state: { readonly fault: Error | null } = { fault: null }

  static getDerivedStateFromError(fault: unknown): { fault: Error } {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) }
  }

  override render(): ReactNode {
    const { fault } = this.state
    if (!fault) return this.props.children
    return (
      <Fault fault={fault} draft={this.props.draft} again={() => this.setState({ fault: null })} />
    )
  }
}

function Fault(props: {
  readonly fault: Error
  readonly draft: Draft
  readonly again: () => void
}) {
  const { words } = useReader()
  const say = useDeskWords()
  return (
    <div className="notice notice-error" role="alert">
      <p>{say('draft.fault')}</p>
      <p>
        <code>{props.fault.message}</code>
      </p>
      <button type="button" className="ds-button" onClick={() => saveDraftToFile(props.draft)}>
        {say('drafts.export')}
      </button>{' '}
      <button type="button" className="ds-button" data-variant="secondary" onClick={props.again}>
        {words.say('fault.reload')}
      </button>
    </div>
  )
}
