import { useReader } from '../reader.ts'
import { useDeskWorld } from './deskWorld.ts'
import { useOpenDraft } from './openDraft.ts'
import { timeText } from './timeText.ts'
import type { EditedDraft } from './useDraftSession.ts'
import { usePersistence } from './usePersistence.ts'
import { useTranslator } from '../useTranslator.ts'

/** Save status, undo and redo, and saving to a file. */
export function SavedLine({ session }: { readonly session: EditedDraft }) {
  const { dataset, words } = useReader()
  const { say } = useTranslator()
  const world = useDeskWorld(dataset.city.id)
  const { draft, saveToFile, undo, redo, canUndo, canRedo, readOnly } = useOpenDraft()
  const { saving } = session.state
  const isGranted = usePersistence(world, saving.kind)
  const isStored = saving.kind === 'saving' || (saving.kind === 'saved' && saving.at !== null)
  const saved =
    saving.kind === 'saved'
      ? saving.at === null
        ? say('draft.saved.not')
        : say('draft.saved', { time: timeText(saving.at, words.lang, world.now()) })
      : saving.kind === 'saving'
        ? say('draft.saving')
        : ''
  return (
    <div className="desk-saved">
      {/* Not announced: it changes with every key. */}
      <span className="desk-saved-time">{saved}</span>
      <span className="desk-actions">
        <button type="button" className="desk-link" disabled={!canUndo || readOnly} onClick={undo}>
          {say('draft.undo')}
        </button>
        <button type="button" className="desk-link" disabled={!canRedo || readOnly} onClick={redo}>
          {say('draft.redo')}
        </button>
        <button type="button" className="desk-link" onClick={saveToFile}>
          {say('drafts.export')}
        </button>
      </span>
      {isStored && (
        <span className="desk-keeping">
          {say(isGranted ? 'keeping.granted' : 'keeping.browser')}{' '}
          {draft.inFile?.at === undefined
            ? say('keeping.file.none')
            : say('keeping.file', { time: timeText(draft.inFile.at, words.lang, world.now()) })}
        </span>
      )}
    </div>
  )
}
