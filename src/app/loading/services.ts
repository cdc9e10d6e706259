import type { decodeSnapshot } from '../../datapackage/snapshot/snapshot.ts'
import type {
  LoadedFiles,
  WorkerRequest,
  WorkerResponse,
} from '../../datapackage/worker/workerMessages.ts'
import type { Loaded } from '../state/store.ts'

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
