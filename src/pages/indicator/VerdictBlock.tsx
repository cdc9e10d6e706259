import { useDeferredValue } from 'react'
import type { Indicator } from '../../model/dataset.ts'
import { comparisonsAt } from '../../trends/comparison/comparisonsAt.ts'
import type { Verdict } from '../../trends/verdict.ts'
import { comparisonLines } from '../../words/verdict/comparison.ts'
import { caveatSentences } from '../../words/verdict/caveats.ts'
import { evidenceLines } from '../../words/verdict/evidence.ts'
import { formerlySentence } from '../../words/verdict/formerly.ts'
import { verdictAgainst } from '../../words/verdict/against.ts'
import { progressSentence } from '../../words/verdict/progress.ts'
import { verdictSentence } from '../../words/verdict/sentence.ts'
import { previousSentence } from '../../words/verdict/previous.ts'
import { ComparedList } from '../parts/ComparedList.tsx'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { VerdictMark } from '../parts/VerdictMark.tsx'
import { useReader } from '../reader.ts'

/** What may be said, how sure it is and why: the verdict in words, its evidence one step away. */
export function VerdictBlock(props: { readonly indicator: Indicator; readonly verdict: Verdict }) {
  const { dataset, words } = useReader()
  const { indicator, verdict } = props
  const { previous, progress } = verdict
  const news = [
    progress && progressSentence(progress, indicator, words),
    formerlySentence(verdict, words),
  ].filter((line) => line !== null)
  return (
    <section className="verdict" aria-labelledby="verdict">
      <h2 id="verdict" className="verdict-word">
        <VerdictMark kind={verdict.kind} /> {verdictAgainst(verdict, words)}
      </h2>
      <p className="verdict-sentence">{verdictSentence(verdict, indicator, dataset, words)}</p>
      {news.length > 0 && (
        <ul className="verdict-news">
          {news.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {previous && (
        <>
          <h3>{words.say('indicator.step')}</h3>
          <p>{previousSentence(previous, indicator, words)}</p>
        </>
      )}
      <ComparedPlaces indicator={indicator} verdict={verdict} />
      <Evidence indicator={indicator} verdict={verdict} />
    </section>
  )
}

/** The same series in other places: what is judged of the difference. */
function ComparedPlaces(props: { readonly indicator: Indicator; readonly verdict: Verdict }) {
  const { dataset, words } = useReader()
  const { key, edition } = props.verdict
  const places = comparisonsAt(dataset, key, edition)
  const lines = comparisonLines(places, key.area, props.indicator, dataset, words)
  if (lines.length === 0) return null
  return (
    <>
      <h3>{words.say('comparison.heading')}</h3>
      <ComparedList lines={lines} className="verdict-news compared" />
    </>
  )
}

/** Opens the method, its numbers and the caveats behind a verdict. */
function Evidence(props: { readonly indicator: Indicator; readonly verdict: Verdict }) {
  const { words } = useReader()
  const { indicator, verdict } = props
  // What is folded up can wait until the page is drawn.
  const isDrawn = useDeferredValue(true, false)
  const caveats = isDrawn ? caveatSentences(verdict, indicator, words) : []
  const lines = isDrawn ? evidenceLines(verdict, indicator, words) : []
  return (
    <details className="ds-details">
      <summary>{words.say('indicator.why')}</summary>
      <div>
        <dl className="evidence">
          {lines.map(({ heading, text, section }) => (
            <div key={heading + text}>
              <dt>
                {section === null ? (
                  heading
                ) : (
                  <PlaceLink to={{ page: 'method', section }}>{heading}</PlaceLink>
                )}
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
          {caveats.length > 0 && (
            <div>
              <dt>{words.say('indicator.caveats')}</dt>
              {caveats.map((caveat) => (
                <dd key={caveat}>{caveat}</dd>
              ))}
            </div>
          )}
        </dl>
        <p>
          <PlaceLink to={{ page: 'method', section: null }}>
            {words.say('indicator.why.method')}
          </PlaceLink>
        </p>
      </div>
    </details>
  )
}
