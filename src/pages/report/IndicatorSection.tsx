import { Fragment, type ReactNode } from 'react'
import type { NumberedFigure } from '../../report/chapters/figures.ts'
import type { ReportedFinding, ReportedIndicator } from '../../report/chapters/indicators.ts'
import { buildRemarks, type Remark } from '../../report/chapters/remarks.ts'
import { capitalise } from '../../i18n/lowerCaseLabel.ts'
import { formatPlaceComparisons } from '../../i18n/sentences/verdict/placeComparison.ts'
import { verdictStatement } from '../../i18n/sentences/verdict/verdictSentence.ts'
import { ComparisonList } from '../../components/ComparisonList.tsx'
import { FindingLink } from '../../components/FindingLink.tsx'
import { Localized } from '../../components/Localized.tsx'
import { VerdictIcon } from '../../components/VerdictIcon.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { findFigureNumber, useReport } from './reportContext.ts'
import { ReportFigure, ReportTable } from './ReportFigure.tsx'

/** An indicator of a right: what it counts, then each headline series with verdict and figure. */
export function IndicatorSection(
  props: ReportedIndicator & {
    /** The heading of all indicators, which paper does not part from the first. */
    readonly heading?: ReactNode
  },
) {
  const { translator } = usePageContext()
  const { indicator, findings, heading } = props
  return (
    <>
      {findings.map((finding, index) => (
        <section key={finding.verdict.key.group} className="report-indicator">
          <div className="keep-together">
            {index === 0 && heading}
            <h4>
              <FindingLink finding={{ indicator, verdict: finding.verdict }} />
            </h4>
            <p className="report-definition">
              <Localized text={translator.localize(indicator.definition)} />
            </p>
            <p className="report-verdict">
              <VerdictIcon kind={finding.verdict.kind} />{' '}
              {capitalise(
                verdictStatement(finding.verdict, indicator, translator),
                translator.lang,
              )}
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
  const number = findFigureNumber(numbered, verdict.key)
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
  const { dataset, translator } = usePageContext()
  const { verdict, places } = finding
  const comparisons = formatPlaceComparisons(
    places,
    verdict.key.area,
    indicator,
    dataset,
    translator,
  )
  return (
    <>
      <ComparisonList lines={comparisons} className="report-news" />
      {buildRemarks(verdict, indicator, translator).map((remark) => (
        <RemarkText key={remark.kind} remark={remark} />
      ))}
    </>
  )
}

function RemarkText({ remark: { kind, label, lines } }: { readonly remark: Remark }) {
  const text = lines.map((localizedText, index) => (
    <Fragment key={localizedText.text}>
      {index > 0 && ' '}
      <Localized text={localizedText} />
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
