import { usePendingWork } from '../charts/react/pendingWork.ts'
import { useStore } from '../app/state/useStore.ts'
import { usePageContext } from './pageContext.ts'

/** Placeholder for the records, which load after the figures; says so if they are unavailable. */
export function RecordsLoading() {
  const { translator } = usePageContext()
  const isUnreachable = useStore(
    ({ loaded }) => loaded.kind === 'loaded' && loaded.freshness !== 'not checked',
  )
  usePendingWork(!isUnreachable)
  return (
    <p className="waiting" role="status">
      {translator.t(isUnreachable ? 'records.unreachable' : 'records.loading')}
    </p>
  )
}
