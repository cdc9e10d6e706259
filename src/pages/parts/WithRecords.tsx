import type { ReactNode } from 'react'
import type { Records } from '../../model/records.ts'
import { useStore } from '../../state/useStore.ts'
import { useReader } from '../reader.ts'

/**
 * What is said with the package's records, which come a moment after the figures: a quiet line until
 * they are here, and a sentence where they cannot be had.
 */
export function WithRecords(props: { readonly children: (records: Records) => ReactNode }) {
  const { dataset, words } = useReader()
  const isUnreachable = useStore(
    ({ loaded }) => loaded.kind === 'loaded' && loaded.freshness === 'not reachable',
  )
  if (dataset.records) return props.children(dataset.records)
  return (
    <p className="waiting" role="status">
      {words.say(isUnreachable ? 'records.unreachable' : 'records.waiting')}
    </p>
  )
}
