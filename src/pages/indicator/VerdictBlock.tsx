import { useDeferredValue } from 'react'
import type { Indicator } from '../../model/dataset.ts'
import { getComparisons } from '../../trends/comparison/getComparisons.ts'
import type { Verdict } from '../../trends/verdict.ts'
import { formatPlaceComparisons } from '../../i18n/sentences/verdict/placeComparison.ts'
import { caveatSentences } from '../../i18n/sentences/verdict/caveatSentences.ts'
import { evidenceLines } from '../../i18n/sentences/verdict/evidenceLines.ts'
import { previousVerdictSentence } from '../../i18n/sentences/verdict/previousVerdict.ts'
import { formatVerdictAgainst } from '../../i18n/sentences/verdict/verdictAgainst.ts'
import { progressSentence } from '../../i18n/sentences/verdict/progressSentence.ts'
import { verdictStatement } from '../../i18n/sentences/verdict/verdictSentence.ts'
import { previousFigureSentence } from '../../i18n/sentences/verdict/previousFigure.ts'
import { ComparisonList } from '../../components/ComparisonList.tsx'
import { RouteLink } from '../../components/RouteLink.tsx'
import { VerdictIcon } from '../../components/VerdictIcon.tsx'
import { SeriesTitle } from '../../components/SeriesTitle.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import '../../components/statement.css'

/** The verdict in words, its certainty and its reason; the evidence opens on demand. */
export function VerdictBlock(props: { readonly indicator: Indicator; readonly verdict: Verdict }) {
  const { translator } = usePageContext()
  const { indicator, verdict } = props
  const { latestChange, progress } = verdict
  const news = [
    progress && progressSentence(progress, indicator, translator),
    previousVerdictSentence(verdict, translator),
  ].filter((line) => line !== null)
  return (
    <section className="statement verdict" aria-labelledby="verdict">
      <h2 id="verdict" className="statement-word">
        <VerdictIcon kind={verdict.kind} /> {formatVerdictAgainst(verdict, translator)}
      </h2>
      <p className="statement-sentence">
        <SeriesTitle indicator={indicator} series={verdict.key} />:{' '}
        {verdictStatement(verdict, indicator, translator)}
      </p>
      {news.length > 0 && (
        <ul className="verdict-news">
          {news.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {latestChange && (
        <>
          <h3>{translator.t('indicator.step')}</h3>
          <p>{previousFigureSentence(latestChange, indicator, translator)}</p>
        </>
      )}
      <ComparedPlaces indicator={indicator} verdict={verdict} />
      <Evidence indicator={indicator} verdict={verdict} />
    </section>
  )
}

/** The same series in other places, with the verdict on the difference. */
function ComparedPlaces(props: { readonly indicator: Indicator; readonly verdict: Verdict }) {
  const { dataset, translator } = usePageContext()
  const { key, edition } = props.verdict
  const places = getComparisons(dataset, key, edition)
  const lines = formatPlaceComparisons(places, key.area, props.indicator, dataset, translator)
  if (lines.length === 0) return null
  return (
    <>
      <h3>{translator.t('comparison.heading')}</h3>
      <ComparisonList lines={lines} className="verdict-news compared" />
    </>
  )
}

/** Opens the method, its numbers and the caveats behind a verdict. */
function Evidence(props: { readonly indicator: Indicator; readonly verdict: Verdict }) {
  const { translator } = usePageContext()
  const { indicator, verdict } = props
  // Closed content renders after the page.
  const isDrawn = useDeferredValue(true, false)
  const caveats = isDrawn ? caveatSentences(verdict, indicator, translator) : []
  const lines = isDrawn ? evidenceLines(verdict, indicator, translator) : []
  return (
    <details className="ds-details">
      <summary>{translator.t('indicator.why')}</summary>
      <div>
        <dl className="evidence">
          {lines.map(({ heading, text, section }) => (
            <div key={heading + text}>
              <dt>
                {section === null ? (
                  heading
                ) : (
                  <RouteLink to={{ page: 'method', section }}>{heading}</RouteLink>
                )}
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
          {caveats.length > 0 && (
            <div>
              <dt>{translator.t('indicator.caveats')}</dt>
              {caveats.map((caveat) => (
                <dd key={caveat}>{caveat}</dd>
              ))}
            </div>
          )}
        </dl>
        <p>
          <RouteLink to={{ page: 'method', section: null }}>
            {translator.t('indicator.why.method')}
          </RouteLink>
        </p>
      </div>
    </details>
  )
}
