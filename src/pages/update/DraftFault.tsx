import { Component, type ReactNode } from 'react'
import { ChunkFault } from '../../charts/react/ChunkFault.tsx'
import { forgetFailedChunks, MissingChunkError } from '../../charts/loadChunk.ts'
import type { Draft } from '../../drafts/draft.ts'
import { usePageContext } from '../../components/pageContext.ts'
import { downloadDraft } from './downloadDraft.ts'
import { useTranslator } from '../../components/useTranslator.ts'

interface Props {
  readonly draft: Draft
  /** The open part: an error in one part does not affect the others. */
  readonly part: string
  /** Called before the part is rendered again. */
  readonly again?: () => void
  readonly children: ReactNode
}

interface State {
  readonly fault: Error | null
  /** The part in which it happened. */
  readonly in: string
}

/** Error boundary for a part of the desk: the draft can be downloaded as a file. */
export class DraftFault extends Component<Props, State> {
  override state: State = { fault: null, in: this.props.part }

  static getDerivedStateFromError(fault: unknown): Pick<State, 'fault'> {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) }
  }

  static getDerivedStateFromProps({ part }: Props, state: State): State | null {
    return part === state.in ? null : { fault: null, in: part }
  }

  private readonly again = (): void => {
    forgetFailedChunks()
    this.props.again?.()
    this.setState({ fault: null })
  }

  override render(): ReactNode {
    const { fault } = this.state
    if (!fault) return this.props.children
    return <Fault fault={fault} draft={this.props.draft} again={this.again} />
  }
}

function Fault(props: {
  readonly fault: Error
  readonly draft: Draft
  readonly again: () => void
}) {
  const { translator } = usePageContext()
  const { t } = useTranslator()
  const isMissing = props.fault instanceof MissingChunkError
  return (
    <div className="notice notice-error" role="alert">
      {!isMissing && <p>{t('draft.fault')}</p>}
      {isMissing && (
        <p>
          {t('draft.fault.missing')} <ChunkFault translator={translator} />
        </p>
      )}
      <p>
        <code>{props.fault.message}</code>
      </p>
      <button type="button" className="ds-button" onClick={() => downloadDraft(props.draft)}>
        {t('drafts.export')}
      </button>{' '}
      <button type="button" className="ds-button" data-variant="secondary" onClick={props.again}>
        {translator.t('fault.reload')}
      </button>
    </div>
  )
}
