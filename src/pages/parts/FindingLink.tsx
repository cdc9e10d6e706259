import type { Finding } from '../../trends/findings.ts'
import { Subject } from './Subject.tsx'
import { PlaceLink } from './PlaceLink.tsx'

/** The name of a finding as a link to its indicator with its group selected. */
export function FindingLink({ finding }: { readonly finding: Finding }) {
  const { key } = finding.verdict
  const group = key.group ? { dimension: key.dimension, group: key.group } : null
  return (
    <PlaceLink
      to={{
        page: 'indicator',
        indicator: finding.indicator.id,
        area: group ? key.area : null,
        group,
      }}
    >
      <Subject indicator={finding.indicator} series={key} />
    </PlaceLink>
  )
}
