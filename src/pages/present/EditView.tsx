import { useState } from 'react'
import {
  editsInLink,
  isEdited,
  moved,
  NO_EDITS,
  toggled,
  withSentence,
  type SlideEdits,
} from '../../report/slides/edits.ts'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { useDrawn } from '../parts/useDrawn.ts'
import { hrefTo, useReader } from '../reader.ts'
import { usePageTitle } from '../usePageTitle.ts'
import { useDeck } from './deck.ts'
import { EditedSlide } from './EditedSlide.tsx'
import { HANDOUT, TALK } from './talkPlaces.ts'
import { TakeSlides } from './TakeSlides.tsx'
import type { KeptEdits } from './useEdits.ts'
import './edit.css'

/** Preparation: hide slides, change their order, add a sentence. */
export function EditView({ kept }: { readonly kept: KeptEdits }) {
  const { address, words } = useReader()
  const deck = useDeck()
  const { say } = words
  const [before, setBefore] = useState<readonly SlideEdits[]>([])
  const [said, setSaid] = useState('')
  usePageTitle(say('edit.title'))
  const { edits, isKept } = kept
  const { all, planned, shown } = deck
  const drawn = useDrawn(all.length, 'prepare the slides')
  const link = hrefTo(address, { ...TALK, choices: editsInLink(planned, edits) })

  const edit = (next: SlideEdits, announcement: string) => {
    setBefore((list) => [...list, edits])
    kept.keep(next)
    setSaid(announcement)
  }
  const undo = () => {
    const last = before.at(-1)
    if (!last) return
    setBefore(before.slice(0, -1))
    kept.keep(last)
    setSaid(say('edit.undone'))
  }
  const headlineOf = (id: string) => {
    const one = all.find((slide) => slide.id === id)
    return (one && deck.told(one)?.headline.text) ?? id
  }
  const move = (id: string, by: 1 | -1) => {
    const next = moved(planned, edits, id, by)
    const place = next.order.indexOf(id) + 1
    edit(next, say('edit.moved', { headline: headlineOf(id), place, of: all.length }))
  }
  return (
    <article className="page prepare">
      <h1>{say('edit.title')}</h1>
      <p className="lead">{say('edit.lead')}</p>
      <p className="prepare-ways">
        <a className="ds-button" data-variant="secondary" href={hrefTo(address, TALK)}>
          {say('edit.start')}
        </a>
        <PlaceLink to={HANDOUT}>{say('handout.open')}</PlaceLink>
      </p>
      <TakeSlides />
      <div className="prepare-tools">
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          aria-disabled={before.length === 0}
          onClick={undo}
        >
          {say('edit.undo')}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          aria-disabled={!isEdited(edits)}
          onClick={() => isEdited(edits) && edit(NO_EDITS, say('edit.was reset'))}
        >
          {say('edit.reset')}
        </button>
        <span>{say('edit.count', { shown: shown.length, of: all.length })}</span>
      </div>
      {!isKept && <p role="alert">{say('edit.unkept')}</p>}
      {isEdited(edits) && (
        <p className="prepare-link">
          <a className="ds-link" href={link}>
            {say('edit.link')}
          </a>{' '}
          {say('edit.link.how')}
        </p>
      )}
      <p className="ds-sr-only" role="status">
        {said}
      </p>
      <ol className="prepare-slides" aria-label={say('edit.list')} aria-busy={drawn < all.length}>
        {all.slice(0, drawn).map((slide, place) => (
          <EditedSlide
            key={slide.id}
            planned={slide}
            isShown={!edits.leftOut.includes(slide.id)}
            isFirst={place === 0}
            isLast={place === all.length - 1}
            sentence={edits.sentences[slide.id] ?? ''}
            onToggle={() => edit(toggled(edits, slide.id), '')}
            onMove={(by) => move(slide.id, by)}
            onSentence={(text) => edit(withSentence(edits, slide.id, text), '')}
          />
        ))}
      </ol>
    </article>
  )
}
