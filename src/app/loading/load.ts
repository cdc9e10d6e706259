import type {
  LoadedFiles,
  WorkerResponse,
  WorkerRequest,
} from '../../datapackage/worker/workerMessages.ts'
import { addRecordsSnapshot } from '../../datapackage/snapshot/recordsSnapshot.ts'
import { decodeSnapshot } from '../../datapackage/snapshot/snapshot.ts'
import { createServerComparison, getDigests } from './serverComparison.ts'
import type { Freshness, Loaded } from '../state/store.ts'

/** The services that loading needs; tests inject their own. */
export interface Services {
  /** Fetches the combined copy that the build wrote; rejects if there is none. */
  readonly fetchSnapshot: () => Promise<unknown>
  /** Fetches the records that the build wrote; rejects if there are none. */
  readonly fetchRecords: () => Promise<unknown>
  /** Starts the package worker. */
  readonly startWorker: () => PackageWorker
  /** Resolves when the page has been painted and the browser is idle. */
  readonly waitForIdle: () => Promise<void>
  readonly baseUrl: string
  readonly show: (loaded: Loaded) => void
  /**
   * Called after each comparison with the server: with the shown files if they are the server's, with
   * null if the server's files were unavailable or are not shown yet.
   */
  readonly onCompared: (files: LoadedFiles | null) => void
}

export interface PackageWorker {
  readonly post: (message: WorkerRequest) => void
  readonly listen: (onMessage: (message: WorkerResponse) => void, onError: () => void) => void
  readonly stop: () => void
}

export type BuiltCopy = ReturnType<typeof decodeSnapshot>

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
