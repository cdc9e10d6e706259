import type {
  LinkedVerdict,
  ReportedRecommendation,
} from '../../report/chapters/recommendations.ts'
import { findFinding } from '../../report/report.ts'
import { lowerCaseLabel } from '../../i18n/lowerCaseLabel.ts'
import { getVerdictLabel } from '../../i18n/sentences/verdict/verdictLabel.ts'
import { shortSentence } from '../../i18n/sentences/verdict/shortSentence.ts'
import { FindingLink } from '../../components/FindingLink.tsx'
import { VerdictIcon } from '../../components/VerdictIcon.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { FigureMark } from './FigureMark.tsx'
import { useReport } from './reportContext.ts'

/** The figures that a recommendation rests on, with their verdicts now and when it was made. */
export function LinkedVerdicts({ item }: { readonly item: ReportedRecommendation }) {
  const { translator } = usePageContext()
  const { t } = translator
  if (item.linked.length === 0) return null
  return (
    <>
      <p className="report-linked">{t('report.recommendation.linked')}</p>
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
  const { translator } = usePageContext()
  const { report } = useReport()
  const { t } = translator
  const { key, verdictThen, verdictNow } = props.linked
  const match = findFinding(report, key)
  if (!match) return null
  const shortVerdict = shortSentence(match.finding.verdict, match.indicator, translator)
  return (
    <li>
      <VerdictIcon kind={verdictNow} />{' '}
      <FindingLink finding={{ indicator: match.indicator, verdict: match.finding.verdict }} />
      {': '}
      {verdictThen === verdictNow || props.edition === report.edition.edition
        ? shortVerdict
        : t('report.recommendation.then', {
            now: shortVerdict,
            edition: props.edition,
            made: lowerCaseLabel(getVerdictLabel(verdictThen, translator), translator.lang),
          })}
      <FigureMark series={key} />
    </li>
  )
}
