import type { LinkedVerdict, ReportedRecommendation } from '../../report/recommendations.ts'
import { findingOf } from '../../report/report.ts'
import { insideSentence } from '../../words/insideSentence.ts'
import { verdictLabel } from '../../words/verdict/label.ts'
import { verdictShort } from '../../words/verdict/short.ts'
import { FindingLink } from '../parts/FindingLink.tsx'
import { VerdictMark } from '../parts/VerdictMark.tsx'
import { useReader } from '../reader.ts'
import { FigureMark } from './FigureMark.tsx'
import { useReport } from './reportContext.ts'

/** The figures that a recommendation rests on, with their verdicts now and when it was made. */
export function LinkedVerdicts({ item }: { readonly item: ReportedRecommendation }) {
  const { words } = useReader()
  const { say } = words
  if (item.linked.length === 0) return null
  return (
    <>
      <p className="report-linked">{say('report.recommendation.linked')}</p>
      <ul className="report-linked">
        {item.linked.map((linked) => (
          <Linked
            key={`${linked.key.indicator} ${linked.key.group}`}
            linked={linked}
            edition={item.recommendation.edition}
          />
        ))}
      </ul>
    </>
  )
}

function Linked(props: { readonly linked: LinkedVerdict; readonly edition: number }) {
  const { words } = useReader()
  const { report } = useReport()
  const { say } = words
  const { key, made, now } = props.linked
  const found = findingOf(report, key)
  if (!found) return null
  const short = verdictShort(found.finding.verdict, found.indicator, words)
  return (
    <li>
      <VerdictMark kind={now} />{' '}
      <FindingLink finding={{ indicator: found.indicator, verdict: found.finding.verdict }} />
      {': '}
      {made === now || props.edition === report.edition.edition
        ? short
        : say('report.recommendation.then', {
            now: short,
            edition: props.edition,
            made: insideSentence(verdictLabel(made, words), words.lang),
          })}
      <FigureMark series={key} />
    </li>
  )
}
