import type { FilesRead, FromWorker, ToWorker } from '../package/workerMessages.ts'
import { withBuiltRecords } from '../package/builtRecords.ts'
import { decodeFirstPaint } from '../package/firstPaint.ts'
import { comparison, digestsOf } from './comparison.ts'
import type { Freshness, Loaded } from './store.ts'

/** What loading needs of the world outside; a test hands in its own. */
export interface World {
  /** The combined copy that the build wrote; rejects where there is none. */
  readonly firstPaint: () => Promise<unknown>
  /** The records that the build wrote beside it; rejects where there are none. */
  readonly records: () => Promise<unknown>
  /** Starts the package worker. */
  readonly startWorker: () => PackageWorker
  /** Resolves when the page has been painted and has time to spare. */
  readonly idle: () => Promise<void>
  readonly baseUrl: string
  readonly show: (loaded: Loaded) => void
  /**
   * A comparison with the server has ended: with the files that are shown where they are the server's,
   * with null where the server's could not be had or wait to be shown.
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
 * Shows the built copy at once and its records when they come, then rereads the files on the server
 * in the worker and shows them where they differ. Without a built copy the files are all there is,
 * and the progress is shown. Returns what compares with the server once more.
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

/** Records that cannot be had, or are of another build, are left for the worker to bring. */
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
