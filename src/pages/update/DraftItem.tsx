import { useId, useRef, useState } from 'react'
import type { StoredDraft } from '../../state/draftStorage.ts'
import { rightOf } from '../../model/lookup.ts'
import { hrefTo, useReader } from '../reader.ts'
import { useTypedText } from '../parts/useTypedText.ts'
import { useDeskWorld } from './deskWorld.ts'
import { draftName } from './draftName.ts'
import { isAnswered } from './figures/lines.ts'
import { timeText } from './timeText.ts'
import { useTranslator } from '../useTranslator.ts'

/** One draft in a list: open, rename, save to a file, delete. */
export function DraftItem(props: {
  readonly stored: StoredDraft
  /** Whether it shows its right and edition. */
  readonly named: boolean
  readonly remove: () => void
  readonly rename: (title: string) => Promise<void>
  readonly saveToFile: () => void
}) {
  const { address, dataset, words } = useReader()
  const { say } = useTranslator()
  const world = useDeskWorld(dataset.city.id)
  const [renaming, setRenaming] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const { draft } = props.stored
  const filedAt = draft.inFile?.at
  const own = draftName(draft, words.lang, say)
  const right = words.text(rightOf(dataset, draft.right)?.title ?? {}).text || draft.right
  const name = props.named
    ? `${say('draft.title', { right, edition: draft.edition })}: ${own}`
    : own
  const about = (action: string) => say('drafts.about', { action, draft: name })
  return (
    <li>
      <a
        className="ds-link"
        href={hrefTo(
          { ...address, edition: draft.edition },
          { page: 'update', right: draft.right, part: null, draft: draft.id },
        )}
      >
        {name}
      </a>
      <span className="desk-quiet">
        {say('drafts.filled', {
          filled: draft.lines.filter(isAnswered).length,
          all: draft.lines.length,
        })}
        {', '}
        {say('drafts.saved', { time: timeText(draft.saved, words.lang, world.now()) })}
      </span>
      <span className="desk-quiet">
        {filedAt === undefined
          ? say('keeping.file.none')
          : say('keeping.file', { time: timeText(filedAt, words.lang, world.now()) })}
      </span>
      {renaming ? (
        <Rename
          id={draft.id}
          title={draft.title}
          keep={async (title) => {
            await props.rename(title)
            setRenaming(false)
            button.current?.focus()
          }}
        />
      ) : null}
      <span className="desk-actions">
        <button
          ref={button}
          type="button"
          className="desk-link"
          aria-expanded={renaming}
          aria-label={about(say('drafts.rename'))}
          onClick={() => setRenaming(!renaming)}
        >
          {say('drafts.rename')}
        </button>
        <button
          type="button"
          className="desk-link"
          aria-label={about(say('drafts.export'))}
          onClick={props.saveToFile}
        >
          {say('drafts.export')}
        </button>
        <button
          type="button"
          className="desk-link"
          aria-label={about(say('drafts.delete'))}
          onClick={props.remove}
        >
          {say('drafts.delete')}
        </button>
      </span>
    </li>
  )
}

function Rename(props: {
  readonly id: string
  readonly title: string
  readonly keep: (title: string) => Promise<void>
}) {
  const { say } = useTranslator()
  const id = useId()
  const [title, setTitle] = useTypedText(`name ${props.id}`, props.title)
  return (
    <form
      className="desk-rename"
      onSubmit={(event) => {
        event.preventDefault()
        void props.keep(title.trim())
      }}
    >
      <label htmlFor={id}>{say('drafts.rename.label')}</label>
      <input
        id={id}
        className="ds-input"
        type="text"
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <button type="submit" className="ds-button" data-variant="secondary">
        {say('drafts.rename.done')}
      </button>
    </form>
  )
}
