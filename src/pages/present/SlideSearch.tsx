import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { searchSlides } from '../../report/slides/slideSearch.ts'
import { usePageContext } from '../../components/pageContext.ts'
import { useDeck } from './deck.ts'

/** The maximum number of results; a longer query finds the others. */
const MAX_RESULTS = 8

/** Search for a slide that the audience asks for: Enter shows the selected result. */
export function SlideSearch(props: {
  readonly onChoose: (slide: string) => void
  readonly onClose: () => void
}) {
  const { translator } = usePageContext()
  const deck = useDeck()
  const { t } = translator
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const found = useMemo(() => searchSlides(deck.searchIndex(), query), [deck, query])
  const results = query.trim() === '' ? [] : found.slice(0, MAX_RESULTS)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const choose = (index: number) => {
    const result = results[index]
    if (!result) return
    props.onChoose(result.slide.id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && results.length > 0) {
      event.preventDefault()
      setChosen((chosen + step + results.length) % results.length)
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      choose(chosen)
    }
  }
  return (
    <dialog
      ref={dialog}
      className="talk-dialog talk-find"
      aria-labelledby={`${id}-title`}
      onClose={props.onClose}
    >
      <h2 id={`${id}-title`}>{t('find.title')}</h2>
      <label htmlFor={`${id}-field`}>{t('find.label')}</label>
      <input
        id={`${id}-field`}
        className="ds-input"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        // The speaker has just pressed / to type here.
        autoFocus
        aria-expanded={results.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={results.length > 0 ? `${id}-${chosen}` : undefined}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setChosen(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={t('find.title')}>
        {results.map((result, index) => (
          // The focused field handles the keys of the list.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={result.slide.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onClick={() => choose(index)}
          >
            <span>{result.title}</span>
            <small>
              {result.kind === 'indicator'
                ? t('find.indicator')
                : t('find.recommendation', { id: result.id })}
            </small>
          </div>
        ))}
      </div>
      <p role="status">{query.trim() !== '' && t('find.count', { count: found.length })}</p>
      <p className="talk-how">{t('find.how')}</p>
    </dialog>
  )
}
