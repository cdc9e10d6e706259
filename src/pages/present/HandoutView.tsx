import { usePageContext } from '../../components/pageContext.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { useProgressiveRendering } from '../../components/useProgressiveRendering.ts'
import { RouteLink } from '../../components/RouteLink.tsx'
import { selectHandoutNotes } from '../../report/slides/handoutNotes.ts'
import type { Slide } from '../../report/slides/slide.ts'
import { slidePicture } from '../../report/slides/slidePicture.ts'
import { SvgView } from '../../charts/react/SvgView.tsx'
import { useDeck } from './deck.ts'
import { Notes } from './Notes.tsx'
import { CountsTable } from './PagePicture.tsx'
import { SlideItems } from './SlideItems.tsx'
import { SlideTable } from './SlideTable.tsx'
import { Localized } from '../../components/Localized.tsx'
import { VerdictIcon } from '../../components/VerdictIcon.tsx'
import { SLIDES_ROUTE } from '../../components/presentRoutes.ts'
import './handout.css'

/** The size of charts in print, in pixels of their column. */
const PICTURE = { width: 420, height: 200, textSize: 12.5 }

/** All slides with their notes, two on a printed page. */
export function HandoutView() {
  const { translator } = usePageContext()
  const deck = useDeck()
  const { t } = translator
  const { report } = deck.context
  const title = `${t('handout.title')}: ${t('slide.title', {
    city: translator.localize(report.city.title).text,
    edition: String(report.edition.edition),
  })}`
  usePageTitle(title)
  const renderedCount = useProgressiveRendering(deck.shown.length)
  const isComplete = renderedCount >= deck.shown.length
  return (
    <article className="page handout" aria-busy={!isComplete}>
      <header>
        <h1>{title}</h1>
        <p className="lead">{t('handout.lead')}</p>
        <p className="handout-ways">
          <button
            type="button"
            className="ds-button"
            // A page printed before it is complete would lack slides without notice.
            aria-disabled={!isComplete}
            onClick={() => isComplete && window.print()}
          >
            {t('handout.print')}
          </button>
          <RouteLink to={SLIDES_ROUTE}>{t('edit.start')}</RouteLink>
        </p>
      </header>
      {deck.shown.slice(0, renderedCount).map((outlineSlide, index) => {
        const slide = deck.render(outlineSlide)
        return slide && <HandoutSlide key={slide.id} slide={slide} number={index + 1} />
      })}
      {!isComplete && <p role="status">{t('present.waiting')}</p>}
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
              <Localized text={eyebrow} />
            </>
          )}
          {verdict && (
            <>
              {' · '}
              <VerdictIcon kind={verdict.kind} /> {verdict.label}
            </>
          )}
        </p>
        <h2 id={id}>
          <Localized text={headline} />
        </h2>
        {aside.map((localizedText, index) => (
          <p key={index}>
            <Localized text={localizedText} />
          </p>
        ))}
        {picture && (
          <figure aria-labelledby={id}>
            <SvgView tree={picture} />
          </figure>
        )}
        {body.kind === 'baseline' && <CountsTable picture={body.picture} />}
        {body.kind === 'list' && <SlideItems items={body.items} />}
        {body.kind === 'table' && <SlideTable {...body} />}
        {body.kind === 'lines' &&
          body.lines.map((localizedText, index) => (
            <p key={index}>
              <Localized text={localizedText} />
            </p>
          ))}
        {sources.length > 0 && (
          <p className="handout-sources">
            {sources.map((localizedText, index) => (
              <span key={index}>
                <Localized text={localizedText} />{' '}
              </span>
            ))}
          </p>
        )}
      </div>
      <div className="handout-notes">
        <Notes notes={selectHandoutNotes(slide)} />
      </div>
    </section>
  )
}
