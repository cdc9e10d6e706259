import { usePendingWork } from '../../charts/pendingWork.ts'
import { useStore } from '../../state/useStore.ts'
import { useReader } from '../reader.ts'

/**
 * Stands where the package's records will: they come a moment after the figures. Where they cannot
 * be had, it says so.
 */
export function RecordsWaiting() {
  const { words } = useReader()
  const isUnreachable = useStore(
    ({ loaded }) => loaded.kind === 'loaded' && loaded.freshness !== 'not checked',
  )
  usePendingWork(!isUnreachable)
  return (
    <p className="waiting" role="status">
      {words.say(isUnreachable ? 'records.unreachable' : 'records.loading')}
    </p>
  )
}
