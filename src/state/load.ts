import type { FilesRead, FromWorker, ToWorker } from '../package/workerMessages.ts'
import { withBuiltRecords } from '../package/builtRecords.ts'
import { decodeFirstPaint } from '../package/firstPaint.ts'
import { comparison, digestsOf } from './comparison.ts'
import type { Freshness, Loaded } from './store.ts'

/** The services that loading needs; tests inject their own. */
export interface World {
  /** Fetches the combined copy that the build wrote; rejects if there is none. */
  readonly firstPaint: () => Promise<unknown>
  /** Fetches the records that the build wrote; rejects if there are none. */
  readonly records: () => Promise<unknown>
  /** Starts the package worker. */
  readonly startWorker: () => PackageWorker
  /** Resolves when the page has been painted and the browser is idle. */
  readonly idle: () => Promise<void>
  readonly baseUrl: string
  readonly show: (loaded: Loaded) => void
  /**
   * Called after each comparison with the server: with the shown files if they are the server's, with
   * null if the server's files were unavailable or are not shown yet.
   */
  readonly compared: (files: FilesRead | null) => void
}

export interface PackageWorker {
  readonly post: (message: ToWorker) => void
  readonly listen: (heard: (message: FromWorker) => void, failed: () => void) => void
  readonly stop: () => void
}

export type Built = ReturnType<typeof decodeFirstPaint>

/**
 * Shows the built copy at once and its records when they arrive, then re-reads the files on the server
 * in the worker and shows them if they differ. Without a built copy it reads the files and shows the
 * progress. Returns a function that repeats the comparison.
 */
export async function load(world: World): Promise<() => void> {
  let built: Built | null = null
  try {
    built = decodeFirstPaint(await world.firstPaint())
    world.show(loadedFrom(built, 'not checked'))
    await world.idle()
  } catch {
    world.show({ kind: 'loading', done: 0, total: 0 })
  }
  const compare = comparison(world, built && (await withRecords(world, built)))
  compare()
  return compare
}

function loadedFrom(
  { dataset, files }: Pick<Built, 'dataset' | 'files'>,
  freshness: Freshness,
): Loaded {
  return { kind: 'loaded', dataset, freshness, digests: digestsOf(files) }
}

/** If the records are unavailable or from another build, the worker reads them later. */
async function withRecords(world: World, built: Built): Promise<Built> {
  try {
    const dataset = withBuiltRecords(built.dataset, await world.records(), built.build)
    const whole = { ...built, dataset }
    world.show(loadedFrom(whole, 'not checked'))
    return whole
  } catch {
    return built
  }
}
