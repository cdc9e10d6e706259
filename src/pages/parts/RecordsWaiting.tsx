import { usePendingWork } from '../../charts/pendingWork.ts'
import { useStore } from '../../state/useStore.ts'
import { useReader } from '../reader.ts'

/** Placeholder for the records, which load after the figures; says so if they are unavailable. */
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
