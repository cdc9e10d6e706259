import { useStore } from '../../state/useStore.ts'
import { useOfflineWords } from './useOfflineWords.ts'

/** In the footer: that the dashboard can be taken to a hall without network, and with which figures. */
export default function KeptLine() {
  const { say, moment } = useOfflineWords()
  const since = useStore(({ kept }) => kept.since)
  return since !== null && <p>{say('offline.kept', { when: moment(since) })}</p>
}
