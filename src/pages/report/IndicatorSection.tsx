import { Fragment, type ReactNode } from 'react'
import type { ReportFigure as NumberedFigure } from '../../report/figures.ts'
import type { ReportedFinding, ReportedIndicator } from '../../report/indicators.ts'
import { remarksOf, type Remark } from '../../report/remarks.ts'
import { capitalise } from '../../words/insideSentence.ts'
import { comparisonLines } from '../../words/verdict/comparison.ts'
import { verdictStatement } from '../../words/verdict/sentence.ts'
import { ComparedList } from '../parts/ComparedList.tsx'
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

/** What is said after the verdict: other places, then each remark under its label. */
function News({ indicator, finding }: Part) {
  const { dataset, words } = useReader()
  const { verdict, places } = finding
  const compared = comparisonLines(places, verdict.key.area, indicator, dataset, words)
  return (
    <>
      <ComparedList lines={compared} className="report-news" />
      {remarksOf(verdict, indicator, words).map((remark) => (
        <RemarkText key={remark.kind} remark={remark} />
      ))}
    </>
  )
}

function RemarkText({ remark: { kind, label, lines } }: { readonly remark: Remark }) {
  const text = lines.map((said, place) => (
    <Fragment key={said.text}>
      {place > 0 && ' '}
      <SaidText said={said} />
    </Fragment>
  ))
  if (kind !== 'evidence')
    return (
      <p>
        {label !== null && <strong>{label}: </strong>}
        {text}
      </p>
    )
  return (
    <details className="ds-details report-table">
      <summary>{label}</summary>
      <div>
        <p>{text}</p>
      </div>
    </details>
  )
}
