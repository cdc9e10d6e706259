import type { ReactNode } from 'react'
import type { ReportFigure as NumberedFigure } from '../../report/figures.ts'
import type { ReportedFinding, ReportedIndicator } from '../../report/indicators.ts'
import { furtherCaveats } from '../../report/furtherCaveats.ts'
import { capitalise } from '../../words/insideSentence.ts'
import { comparisonLines } from '../../words/verdict/comparison.ts'
import { formerlySentence } from '../../words/verdict/formerly.ts'
import { verdictStatement } from '../../words/verdict/sentence.ts'
import { previousSentence } from '../../words/verdict/previous.ts'
import { ComparedText } from '../parts/ComparedText.tsx'
import { FindingLink } from '../parts/FindingLink.tsx'
import { SaidText } from '../parts/SaidText.tsx'
import { VerdictMark } from '../parts/VerdictMark.tsx'
import { useReader } from '../reader.ts'
import { figureNumberOf, useReport } from './reportContext.ts'
import { ReportFigure, ReportTable } from './ReportFigure.tsx'

/** An indicator of a right: what it counts, then each headline series with verdict and figure. */
export function IndicatorSection(
  props: ReportedIndicator & {
    /** The heading of all indicators, which paper does not part from the first. */
    readonly heading?: ReactNode
  },
) {
  const { words } = useReader()
  const { indicator, findings, heading } = props
  return (
    <>
      {findings.map((finding, place) => (
        <section key={finding.verdict.key.group} className="report-indicator">
          <div className="keep-together">
            {place === 0 && heading}
            <h4>
              <FindingLink finding={{ indicator, verdict: finding.verdict }} />
            </h4>
            <p className="report-definition">
              <SaidText said={words.text(indicator.definition)} />
            </p>
            <p className="report-verdict">
              <VerdictMark kind={finding.verdict.kind} />{' '}
              {capitalise(verdictStatement(finding.verdict, indicator, words), words.lang)}
            </p>
            <FindingFigure finding={finding} />
          </div>
          <News indicator={indicator} finding={finding} />
          <FindingTable finding={finding} />
        </section>
      ))}
    </>
  )
}

interface Part {
  readonly indicator: ReportedIndicator['indicator']
  readonly finding: ReportedFinding
}

function useFigure({ verdict }: ReportedFinding): NumberedFigure | undefined {
  const numbered = useReport()
  const number = figureNumberOf(numbered, verdict.key)
  return numbered.figures.find((one) => one.number === number)
}

function FindingFigure({ finding }: { readonly finding: ReportedFinding }) {
  const figure = useFigure(finding)
  return figure ? <ReportFigure figure={figure} /> : null
}

function FindingTable({ finding }: { readonly finding: ReportedFinding }) {
  const figure = useFigure(finding)
  return figure ? <ReportTable figure={figure} /> : null
}

/** What is said beside the verdict: last step, comparators, the edition before, caveats. */
function News({ indicator, finding }: Part) {
  const { dataset, words } = useReader()
  const { verdict, places } = finding
  const { previous } = verdict
  const news = [
    previous && previousSentence(previous, indicator, words),
    formerlySentence(verdict, words),
    ...furtherCaveats(verdict, indicator, words),
  ].filter((line) => line !== null)
  const compared = comparisonLines(places, verdict.key.area, indicator, dataset, words)
  if (compared.length + news.length === 0) return null
  return (
    <ul className="report-news">
      {compared.map((line) => (
        <li key={line.text}>
          <ComparedText line={line} />
        </li>
      ))}
      {news.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
