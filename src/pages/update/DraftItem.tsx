import { useId, useRef, useState } from 'react'
import type { StoredDraft } from '../../drafts/storage/draftStorage.ts'
import { findRight } from '../../model/lookup.ts'
import { formatHref, usePageContext } from '../../components/pageContext.ts'
import { useRun } from '../../components/useThrowInRender.ts'
import { useStoredInput } from '../../components/useStoredInput.ts'
import { useDraftServices } from './draftServices.ts'
import { getDraftName } from './draftName.ts'
import { isAnswered } from './figures/indicatorLines.ts'
import { formatTime } from './formatTime.ts'
import { useTranslator } from '../../components/useTranslator.ts'

/** One draft in a list: open, rename, save to a file, delete. */
export function DraftItem(props: {
  readonly stored: StoredDraft
  /** Whether it shows its right and edition. */
  readonly isNamed: boolean
  readonly onRemove: () => void
  readonly onRename: (title: string) => Promise<void>
  readonly onDownload: () => void
}) {
  const { route, dataset, translator } = usePageContext()
  const { t } = useTranslator()
  const services = useDraftServices(dataset.city.id)
  const [renaming, setRenaming] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const { draft } = props.stored
  const savedAt = draft.inFile?.at
  const ownRight = getDraftName(draft, translator.lang, t)
  const right =
    translator.localize(findRight(dataset, draft.right)?.title ?? {}).text || draft.right
  const name = props.isNamed
    ? `${t('draft.title', { right, edition: draft.edition })}: ${ownRight}`
    : ownRight
  const describeAction = (action: string) => t('drafts.about', { action, draft: name })
  return (
    <li>
      <a
        className="ds-link"
        href={formatHref(
          { ...route, edition: draft.edition },
          { page: 'update', right: draft.right, part: null, draft: draft.id },
        )}
      >
        {name}
      </a>
      <span className="desk-quiet">
        {t('drafts.filled', {
          filled: draft.lines.filter(isAnswered).length,
          all: draft.lines.length,
        })}
        {', '}
        {t('drafts.saved', { time: formatTime(draft.saved, translator.lang, services.now()) })}
      </span>
      <span className="desk-quiet">
        {savedAt === undefined
          ? t('storage.file.none')
          : t('storage.file', { time: formatTime(savedAt, translator.lang, services.now()) })}
      </span>
      {renaming ? (
        <Rename
          id={draft.id}
          title={draft.title}
          onSave={async (title) => {
            await props.onRename(title)
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
          aria-label={describeAction(t('drafts.rename'))}
          onClick={() => setRenaming(!renaming)}
        >
          {t('drafts.rename')}
        </button>
        <button
          type="button"
          className="desk-link"
          aria-label={describeAction(t('drafts.export'))}
          onClick={props.onDownload}
        >
          {t('drafts.export')}
        </button>
        <button
          type="button"
          className="desk-link"
          aria-label={describeAction(t('drafts.delete'))}
          onClick={props.onRemove}
        >
          {t('drafts.delete')}
        </button>
      </span>
    </li>
  )
}

function Rename(props: {
  readonly id: string
  readonly title: string
  readonly onSave: (title: string) => Promise<void>
}) {
  const { t } = useTranslator()
  const id = useId()
  const run = useRun()
  const [title, setTitle] = useStoredInput(`name ${props.id}`, props.title)
  return (
    <form
      className="desk-rename"
      onSubmit={(event) => {
        event.preventDefault()
        run(props.onSave(title.trim()))
      }}
    >
      <label htmlFor={id}>{t('drafts.rename.label')}</label>
      <input
        id={id}
        className="ds-input"
        type="text"
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <button type="submit" className="ds-button" data-variant="secondary">
        {t('drafts.rename.done')}
      </button>
    </form>
  )
}
