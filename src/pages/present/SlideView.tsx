import { useId } from 'react'
import { fittedList } from '../../report/slides/fittedList.ts'
import { headlineStep } from '../../report/slides/headlineStep.ts'
import type { Slide, SlideBody } from '../../report/slides/slide.ts'
import { SaidText } from '../parts/SaidText.tsx'
import { VerdictMark } from '../parts/VerdictMark.tsx'
import { ReadingPicture } from './ReadingPicture.tsx'
import { RoomPicture } from './RoomPicture.tsx'
import { SlideItems } from './SlideItems.tsx'
import { SlideTable } from './SlideTable.tsx'

interface Props {
  readonly slide: Slide
  /** Layout for a projector, or for reading on a page. */
  readonly look: 'room' | 'reading'
  /** `Slide 7 of 28:`, announced before the headline; null for previews. */
  readonly place: string | null
}

/** One slide: its message as the heading, its body, and its sources. */
export function SlideView({ slide, look, place }: Props) {
  const id = useId()
  const { eyebrow, verdict, headline, aside, body, sources, kind } = slide
  const Heading = place === null ? 'h3' : 'h1'
  const step = headlineStep(slide)
  const list = body.kind === 'list' && look === 'room' ? fittedList(slide, body.items) : null
  return (
    <div className={look === 'room' ? 'slide-frame' : 'slide-page'}>
      <article className={`slide slide-${kind}`} data-step={step} aria-labelledby={id}>
        <header>
          {(eyebrow || verdict) && (
            <p className="slide-eyebrow">
              {eyebrow && (
                <span>
                  <SaidText said={eyebrow} />
                </span>
              )}
              {verdict && (
                <strong
                  className={`slide-verdict slide-verdict-${verdict.kind.replaceAll(' ', '-')}`}
                >
                  <VerdictMark kind={verdict.kind} /> {verdict.label}
                </strong>
              )}
            </p>
          )}
          <Heading id={id} className="slide-headline" tabIndex={place === null ? undefined : -1}>
            {place !== null && <span className="ds-sr-only">{place} </span>}
            <SaidText said={headline} />
          </Heading>
          {aside.length > 0 && (
            <p className="slide-aside">
              {aside.map((said, at) => (
                <span key={at}>
                  <SaidText said={said} />{' '}
                </span>
              ))}
            </p>
          )}
        </header>
        <div className={`slide-body slide-body-${body.kind}`} data-step={list?.step}>
          <Body
            body={list ? { kind: 'list', items: list.items } : body}
            look={look}
            id={`${id}-picture`}
            headline={id}
          />
        </div>
        <footer className="slide-source">
          {sources.map((said, at) => (
            <span key={at}>
              <SaidText said={said} />{' '}
            </span>
          ))}
        </footer>
      </article>
    </div>
  )
}

function Body(props: {
  readonly body: SlideBody
  readonly look: Props['look']
  readonly id: string
  readonly headline: string
}) {
  const { body, look, id, headline } = props
  switch (body.kind) {
    case 'nothing':
      return null
    case 'lines':
      return body.lines.map((said, place) => (
        <p key={place}>
          <SaidText said={said} />
        </p>
      ))
    case 'list':
      return <SlideItems items={body.items} />
    case 'table':
      return <SlideTable {...body} />
    case 'chart':
    case 'baseline':
      return (
        // The headline is the caption of the picture.
        <figure aria-labelledby={headline}>
          {look === 'room' ? (
            <RoomPicture body={body} id={id} />
          ) : (
            <ReadingPicture body={body} id={id} />
          )}
        </figure>
      )
  }
}
