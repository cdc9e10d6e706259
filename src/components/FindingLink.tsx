import type { Finding } from '../trends/findings.ts'
import { SeriesTitle } from './SeriesTitle.tsx'
import { RouteLink } from './RouteLink.tsx'

/** The name of a finding as a link to its indicator with its group selected. */
export function FindingLink({ finding }: { readonly finding: Finding }) {
  const { key } = finding.verdict
  const group = key.group ? { dimension: key.dimension, group: key.group } : null
  return (
    <RouteLink
      to={{
        page: 'indicator',
        indicator: finding.indicator.id,
        area: group ? key.area : null,
        group,
      }}
    >
      <SeriesTitle indicator={finding.indicator} series={key} />
    </RouteLink>
  )
}
