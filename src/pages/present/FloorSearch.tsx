import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { answersTo } from '../../report/slides/floor.ts'
import { useReader } from '../reader.ts'
import { useDeck } from './deck.ts'

/** The maximum number of results; a longer query finds the others. */
const MOST = 8

/** Search for a slide that the audience asks for: Enter shows the selected result. */
export function FloorSearch(props: {
  readonly onChoose: (slide: string) => void
  readonly onClose: () => void
}) {
  const { words } = useReader()
  const deck = useDeck()
  const { say } = words
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [question, setQuestion] = useState('')
  const [chosen, setChosen] = useState(0)
  const found = useMemo(() => answersTo(deck.answers(), question), [deck, question])
  const offered = question.trim() === '' ? [] : found.slice(0, MOST)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const choose = (place: number) => {
    const answer = offered[place]
    if (!answer) return
    props.onChoose(answer.slide.id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && offered.length > 0) {
      event.preventDefault()
      setChosen((chosen + step + offered.length) % offered.length)
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
      <h2 id={`${id}-title`}>{say('find.title')}</h2>
      <label htmlFor={`${id}-field`}>{say('find.label')}</label>
      <input
        id={`${id}-field`}
        className="ds-input"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        // The speaker has just pressed / to type here.
        autoFocus
        aria-expanded={offered.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={offered.length > 0 ? `${id}-${chosen}` : undefined}
        value={question}
        onChange={(event) => {
          setQuestion(event.target.value)
          setChosen(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={say('find.title')}>
        {offered.map((answer, place) => (
          // The focused field handles the keys of the list.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={answer.slide.id}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === chosen}
            onClick={() => choose(place)}
          >
            <span>{answer.title}</span>
            <small>
              {answer.kind === 'indicator'
                ? say('find.indicator')
                : say('find.recommendation', { id: answer.id })}
            </small>
          </div>
        ))}
      </div>
      <p role="status">{question.trim() !== '' && say('find.count', { count: found.length })}</p>
      <p className="talk-how">{say('find.how')}</p>
    </dialog>
  )
}
