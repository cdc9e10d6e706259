import { useReader } from '../reader.ts'
import { useDeskWorld } from './deskWorld.ts'
import { useOpenDraft } from './openDraft.ts'
import { timeText } from './timeText.ts'
import type { EditedDraft } from './useDraftSession.ts'
import { useTranslator } from '../useTranslator.ts'

/** Alerts about storage and other windows. */
export function WindowNotices({ session }: { readonly session: EditedDraft }) {
  const { state } = session
  return (
    <div role="alert">
      {state.holding === 'ours' ? <Storage session={session} /> : <Window session={session} />}
    </div>
  )
}

function Window({ session }: { readonly session: EditedDraft }) {
  const { say } = useTranslator()
  const { announce } = useOpenDraft()
  return (
    <div className="notice notice-error">
      <p>{say(session.state.holding === 'taken' ? 'draft.taken' : 'draft.elsewhere')}</p>
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        onClick={() => {
          session.takeOver()
          announce(say('draft.tookOver'))
        }}
      >
        {say('draft.takeOver')}
      </button>
    </div>
  )
}

function Storage({ session }: { readonly session: EditedDraft }) {
  const { dataset, words } = useReader()
  const { say } = useTranslator()
  const world = useDeskWorld(dataset.city.id)
  const { saveToFile } = useOpenDraft()
  const { saving } = session.state
  switch (saving.kind) {
    case 'saved':
    case 'saving':
      return null
    case 'failed':
      return (
        <div className="notice notice-error">
          <p>{say(`draft.failed.${saving.reason}`)}</p>
          <button type="button" className="ds-button" onClick={saveToFile}>
            {say('drafts.export')}
          </button>{' '}
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={session.retry}
          >
            {say('draft.retry')}
          </button>
        </div>
      )
    case 'changed elsewhere': {
      const { stored } = saving
      return (
        <div className="notice notice-error">
          <p>
            {stored
              ? say('draft.conflict', {
                  time: timeText(stored.draft.saved, words.lang, world.now()),
                })
              : say('draft.conflict.deleted')}
          </p>
          <button type="button" className="ds-button" onClick={session.overwrite}>
            {say('draft.conflict.mine')}
          </button>{' '}
          {stored && (
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              onClick={() => session.openStored(stored.draft)}
            >
              {say('draft.conflict.theirs')}
            </button>
          )}
        </div>
      )
    }
  }
}
