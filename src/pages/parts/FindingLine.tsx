import { sparklineModel } from '../../charts/model/sparkline.ts'
import { Sparkline } from '../../charts/Sparkline.tsx'
import type { Finding } from '../../trends/findings.ts'
import { useReader } from '../reader.ts'

/** The small line of a finding; its figures stand on the indicator's page, so it is hidden from a screen reader. */
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
