import type { ReportedFinding, ReportedIndicator } from '../../report/indicators.ts'
import { caveatSentences } from '../../words/verdict/caveats.ts'
import { comparisonSentence } from '../../words/verdict/comparison.ts'
import { formerlySentence } from '../../words/verdict/formerly.ts'
import { verdictLabel } from '../../words/verdict/label.ts'
import { verdictSentence } from '../../words/verdict/sentence.ts'
import { previousSentence, trendSentence } from '../../words/verdict/trend.ts'
import { FindingLink } from '../parts/FindingLink.tsx'
import { SaidText } from '../parts/SaidText.tsx'
import { VerdictMark } from '../parts/VerdictMark.tsx'
import { useReader } from '../reader.ts'
import { figureNumberOf, useReport } from './reportContext.ts'
import { ReportFigure } from './ReportFigure.tsx'

/** An indicator of a right: what it counts, then each headline series with verdict and figure. */
export function IndicatorSection({ indicator, findings }: ReportedIndicator) {
  const { words } = useReader()
  return (
    <>
      {findings.map((finding) => (
        <section key={finding.verdict.key.group} className="report-indicator">
          <h4>
            <FindingLink finding={{ indicator, verdict: finding.verdict }} />
          </h4>
          <p className="report-definition">
            <SaidText said={words.text(indicator.definition)} />
          </p>
          <FindingText indicator={indicator} finding={finding} />
        </section>
      ))}
    </>
  )
}

function FindingText(props: {
  readonly indicator: ReportedIndicator['indicator']
  readonly finding: ReportedFinding
}) {
  const { dataset, words } = useReader()
  const numbered = useReport()
  const { indicator, finding } = props
  const { verdict, comparators } = finding
  const number = figureNumberOf(numbered, verdict.key)
  const figure = numbered.figures.find((one) => one.number === number)
  const { previous, recent } = verdict
  const news = [
    recent && trendSentence(recent, indicator, words),
    previous && previousSentence(previous, indicator, words),
    ...comparators.map((other) => comparisonSentence(verdict, other, indicator, dataset, words)),
    formerlySentence(verdict, words),
    ...caveatSentences(verdict, indicator, words),
  ].filter((line) => line !== null)
  return (
    <>
      <p className="report-verdict">
        <VerdictMark kind={verdict.kind} /> {verdictLabel(verdict.kind, words)}
      </p>
      {figure ? (
        <ReportFigure figure={figure} />
      ) : (
        <p>{verdictSentence(verdict, indicator, dataset, words)}</p>
      )}
      {news.length > 0 && (
        <ul className="report-news">
          {news.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  )
}
