import { sparklineModel } from '../../charts/model/sparkline.ts'
import { Sparkline } from '../../charts/Sparkline.tsx'
import type { Finding } from '../../trends/findings.ts'
import { useReader } from '../reader.ts'

/** The sparkline of a finding; hidden from screen readers, since the indicator's page has its figures. */
export function FindingLine({ finding }: { readonly finding: Finding }) {
  const { dataset, edition } = useReader()
  return (
    <Sparkline
      model={sparklineModel(
        dataset,
        finding.verdict.key,
        edition.edition,
        finding.verdict.baseline,
      )}
    />
  )
}
