import { useId } from 'react'
import { fitList } from '../../report/slides/fitList.ts'
import { getHeadlineStep } from '../../report/slides/headlineStep.ts'
import type { Slide, SlideBody } from '../../report/slides/slide.ts'
import { Localized } from '../../components/Localized.tsx'
import { VerdictIcon } from '../../components/VerdictIcon.tsx'
import { PagePicture } from './PagePicture.tsx'
import { ProjectorPicture } from './ProjectorPicture.tsx'
import { SlideItems } from './SlideItems.tsx'
import { SlideTable } from './SlideTable.tsx'

interface Props {
  readonly slide: Slide
  /** Layout for a projector, or for reading on a page. */
  readonly display: 'room' | 'reading'
  /** `Slide 7 of 28:`, announced before the headline; null for previews. */
  readonly positionLabel: string | null
}

/** One slide: its message as the heading, its body, and its sources. */
export function SlideView({ slide, display, positionLabel }: Props) {
  const id = useId()
  const { eyebrow, verdict, headline, aside, body, sources, kind } = slide
  const Heading = positionLabel === null ? 'h3' : 'h1'
  const step = getHeadlineStep(slide)
  const list = body.kind === 'list' && display === 'room' ? fitList(slide, body.items) : null
  return (
    <div className={display === 'room' ? 'slide-frame' : 'slide-page'}>
      <article className={`slide slide-${kind}`} data-step={step} aria-labelledby={id}>
        <header>
          {(eyebrow || verdict) && (
            <p className="slide-eyebrow">
              {eyebrow && (
                <span>
                  <Localized text={eyebrow} />
                </span>
              )}
              {verdict && (
                <strong className={`slide-verdict slide-verdict-${verdict.kind}`}>
                  <VerdictIcon kind={verdict.kind} /> {verdict.label}
                </strong>
              )}
            </p>
          )}
          <Heading
            id={id}
            className="slide-headline"
            tabIndex={positionLabel === null ? undefined : -1}
          >
            {positionLabel !== null && <span className="ds-sr-only">{positionLabel} </span>}
            <Localized text={headline} />
          </Heading>
          {aside.length > 0 && (
            <p className="slide-aside">
              {aside.map((localizedText, index) => (
                <span key={index}>
                  <Localized text={localizedText} />{' '}
                </span>
              ))}
            </p>
          )}
        </header>
        <div className={`slide-body slide-body-${body.kind}`} data-step={list?.step}>
          <Body
            body={list ? { kind: 'list', items: list.items } : body}
            display={display}
            id={`${id}-picture`}
            headline={id}
          />
        </div>
        <footer className="slide-source">
          {sources.map((localizedText, index) => (
            <span key={index}>
              <Localized text={localizedText} />{' '}
            </span>
          ))}
        </footer>
      </article>
    </div>
  )
}

function Body(props: {
  readonly body: SlideBody
  readonly display: Props['display']
  readonly id: string
  readonly headline: string
}) {
  const { body, display, id, headline } = props
  switch (body.kind) {
    case 'nothing':
      return null
    case 'lines':
      return body.lines.map((localizedText, index) => (
        <p key={index}>
          <Localized text={localizedText} />
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
          {display === 'room' ? (
            <ProjectorPicture body={body} id={id} />
          ) : (
            <PagePicture body={body} id={id} />
          )}
        </figure>
      )
  }
}
