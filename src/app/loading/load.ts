import { addRecordsSnapshot } from '../../datapackage/snapshot/recordsSnapshot.ts'
import { decodeSnapshot } from '../../datapackage/snapshot/snapshot.ts'
import { createServerComparison, getDigests } from './serverComparison.ts'
import type { BuiltCopy, Services } from './services.ts'
import type { Freshness, Loaded } from '../state/store.ts'

/**
 * Shows the built copy at once and its records when they arrive, then re-reads the files on the server
 * in the worker and shows them if they differ. Without a built copy it reads the files and shows the
 * progress. Returns a function that repeats the comparison.
 */
export async function load(services: Services): Promise<() => void> {
  let built: BuiltCopy | null = null
  try {
    built = decodeSnapshot(await services.fetchSnapshot())
    services.show(toLoaded(built, 'not checked'))
    await services.waitForIdle()
  } catch {
    services.show({ kind: 'loading', done: 0, total: 0 })
  }
  const compare = createServerComparison(services, built && (await addRecords(services, built)))
  compare()
  return compare
}

function toLoaded(
  { dataset, files }: Pick<BuiltCopy, 'dataset' | 'files'>,
  freshness: Freshness,
): Loaded {
  return { kind: 'loaded', dataset, freshness, digests: getDigests(files) }
}

/** If the records are unavailable or from another build, the worker reads them later. */
async function addRecords(services: Services, built: BuiltCopy): Promise<BuiltCopy> {
  try {
    const dataset = addRecordsSnapshot(built.dataset, await services.fetchRecords(), built.build)
    const complete = { ...built, dataset }
    services.show(toLoaded(complete, 'not checked'))
    return complete
  } catch {
    return built
  }
}
