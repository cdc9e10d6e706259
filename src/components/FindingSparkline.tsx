import { createSparklineModel } from '../charts/model/sparkline.ts'
import { Sparkline } from '../charts/react/Sparkline.tsx'
import type { Finding } from '../trends/findings.ts'
import { usePageContext } from './pageContext.ts'

/** The sparkline of a finding; hidden from screen readers, since the indicator's page has its figures. */
export function FindingSparkline({ finding }: { readonly finding: Finding }) {
  const { dataset, edition } = usePageContext()
  return (
    <Sparkline
      model={createSparklineModel(
        dataset,
        finding.verdict.key,
        edition.edition,
        finding.verdict.baseline,
      )}
    />
  )
}
