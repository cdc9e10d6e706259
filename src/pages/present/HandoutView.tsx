import { useReader } from '../reader.ts'
import { usePageTitle } from '../usePageTitle.ts'
import { useDrawn } from '../parts/useDrawn.ts'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { handoutNotes } from '../../report/slides/handoutNotes.ts'
import type { Slide } from '../../report/slides/slide.ts'
import { slidePicture } from '../../report/slides/slidePicture.ts'
import { SvgView } from '../../charts/SvgView.tsx'
import { useDeck } from './deck.ts'
import { Notes } from './Notes.tsx'
import { StandingsTable } from './ReadingPicture.tsx'
import { SlideItems } from './SlideItems.tsx'
import { SlideTable } from './SlideTable.tsx'
import { SaidText } from '../parts/SaidText.tsx'
import { VerdictMark } from '../parts/VerdictMark.tsx'
import { TALK } from './talkPlaces.ts'
import './handout.css'

/** The size of charts in print, in pixels of their column. */
const PICTURE = { width: 420, height: 200, textSize: 12.5 }

/** All slides with their notes, two on a printed page. */
export function HandoutView() {
  const { words } = useReader()
  const deck = useDeck()
  const { say } = words
  const { report } = deck.telling
  const title = `${say('handout.title')}: ${say('slide.title', {
    city: words.text(report.city.title).text,
    edition: String(report.edition.edition),
  })}`
  usePageTitle(title)
  const drawn = useDrawn(deck.shown.length)
  const isWhole = drawn >= deck.shown.length
  return (
    <article className="page handout" aria-busy={!isWhole}>
      <header>
        <h1>{title}</h1>
        <p className="lead">{say('handout.lead')}</p>
        <p className="handout-ways">
          <button
            type="button"
            className="ds-button"
            // A page printed before it is complete would lack slides without notice.
            aria-disabled={!isWhole}
            onClick={() => isWhole && window.print()}
          >
            {say('handout.print')}
          </button>
          <PlaceLink to={TALK}>{say('edit.start')}</PlaceLink>
        </p>
      </header>
      {deck.shown.slice(0, drawn).map((planned, place) => {
        const slide = deck.told(planned)
        return slide && <HandoutSlide key={slide.id} slide={slide} number={place + 1} />
      })}
      {!isWhole && <p role="status">{say('present.waiting')}</p>}
    </article>
  )
}

function HandoutSlide({ slide, number }: { readonly slide: Slide; readonly number: number }) {
  const id = `handout-${number}`
  const { eyebrow, verdict, headline, aside, body, sources } = slide
  const picture = body.kind === 'chart' ? slidePicture(body, PICTURE, `${id}-picture`) : null
  return (
    <section className="handout-slide" aria-labelledby={id}>
      <div className="handout-left">
        <p className="handout-eyebrow">
          {number}
          {eyebrow && (
            <>
              {' · '}
              <SaidText said={eyebrow} />
            </>
          )}
          {verdict && (
            <>
              {' · '}
              <VerdictMark kind={verdict.kind} /> {verdict.label}
            </>
          )}
        </p>
        <h2 id={id}>
          <SaidText said={headline} />
        </h2>
        {aside.map((said, place) => (
          <p key={place}>
            <SaidText said={said} />
          </p>
        ))}
        {picture && (
          <figure aria-labelledby={id}>
            <SvgView tree={picture} />
          </figure>
        )}
        {body.kind === 'baseline' && <StandingsTable picture={body.picture} />}
        {body.kind === 'list' && <SlideItems items={body.items} />}
        {body.kind === 'table' && <SlideTable {...body} />}
        {body.kind === 'lines' &&
          body.lines.map((said, place) => (
            <p key={place}>
              <SaidText said={said} />
            </p>
          ))}
        {sources.length > 0 && (
          <p className="handout-sources">
            {sources.map((said, place) => (
              <span key={place}>
                <SaidText said={said} />{' '}
              </span>
            ))}
          </p>
        )}
      </div>
      <div className="handout-notes">
        <Notes notes={handoutNotes(slide)} />
      </div>
    </section>
  )
}
