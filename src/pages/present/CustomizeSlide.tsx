import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import type { OutlineSlide } from '../../report/slides/outline.ts'
import { onPageHidden } from '../../platform/onPageHidden.ts'
import { Localized } from '../../components/Localized.tsx'
import { VerdictIcon } from '../../components/VerdictIcon.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { useDeck } from './deck.ts'

interface Props {
  readonly outlineSlide: OutlineSlide
  readonly isShown: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly sentence: string
  readonly onToggle: () => void
  readonly onMove: (by: 1 | -1) => void
  readonly onSentence: (text: string) => void
}

/** One slide in the list of the preparation. */
export function CustomizeSlide(props: Props) {
  const { outlineSlide, isShown, isFirst, isLast, sentence } = props
  const { translator } = usePageContext()
  const deck = useDeck()
  const { t } = translator
  const id = useId()
  const [text, setText] = useState(sentence)
  useEffect(() => setText(sentence), [sentence])
  const { onSentence } = props
  const commit = () => {
    if (text !== sentence) onSentence(text)
  }
  const commitHidden = useEffectEvent(commit)
  useEffect(() => onPageHidden(() => commitHidden()), [])
  const pressed = useRef<HTMLButtonElement>(null)
  const slide = deck.render(outlineSlide)
  if (!slide) return null
  const headline = slide.headline.text
  const button = (by: 1 | -1) => {
    const direction = by === 1 ? 'down' : 'up'
    const isAtEnd = by === 1 ? isLast : isFirst
    return (
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        aria-disabled={isAtEnd}
        aria-label={t(`edit.${direction}.of`, { headline })}
        onClick={(event) => {
          pressed.current = event.currentTarget
          if (!isAtEnd) props.onMove(by)
          // Reordering moves the button in the page: keep the focus on it.
          requestAnimationFrame(() => pressed.current?.focus())
        }}
      >
        {t(`edit.${direction}`)}
      </button>
    )
  }
  return (
    <li className="prepare-slide" data-shown={isShown}>
      <span className="prepare-shown">
        <input
          type="checkbox"
          className="ds-input"
          aria-label={t('edit.shown', { headline })}
          checked={isShown}
          onChange={props.onToggle}
        />
      </span>
      <div className="prepare-what">
        <p className="prepare-headline">
          {slide.verdict && <VerdictIcon kind={slide.verdict.kind} />}{' '}
          <Localized text={slide.headline} />
        </p>
        <label htmlFor={id}>{t('edit.sentence')}</label>
        <input
          id={id}
          className="ds-input"
          type="text"
          maxLength={160}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onBlur={commit}
        />
      </div>
      <div className="prepare-move">
        {button(-1)}
        {button(1)}
      </div>
    </li>
  )
}
