import type { FromWorker, ToWorker } from '../package/workerMessages.ts'
import { withBuiltRecords } from '../package/builtRecords.ts'
import { decodeFirstPaint } from '../package/firstPaint.ts'
import type { Loaded } from './store.ts'

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
}

export interface PackageWorker {
  readonly post: (message: ToWorker) => void
  readonly listen: (heard: (message: FromWorker) => void, failed: () => void) => void
  readonly stop: () => void
}

type Built = ReturnType<typeof decodeFirstPaint>

/**
 * Shows the built copy at once and its records when they come, then rereads the files on the server
 * in the worker and shows them where they differ. Without a built copy the files are all there is,
 * and the progress is shown.
 */
export async function load(world: World): Promise<void> {
  let built: Built | null = null
  try {
    built = decodeFirstPaint(await world.firstPaint())
    world.show({ kind: 'loaded', dataset: built.dataset, freshness: 'not checked' })
    await world.idle()
  } catch {
    world.show({ kind: 'loading', done: 0, total: 0 })
  }
  reread(world, built && (await withRecords(world, built)))
}

/** Records that cannot be had, or are of another build, are left for the worker to bring. */
async function withRecords(world: World, built: Built): Promise<Built> {
  try {
    const dataset = withBuiltRecords(built.dataset, await world.records(), built.build)
    world.show({ kind: 'loaded', dataset, freshness: 'not checked' })
    return { ...built, dataset }
  } catch {
    return built
  }
}

function reread(world: World, built: Built | null): void {
  const worker = world.startWorker()
  const fallBack = (reason: string) => {
    if (built) world.show({ kind: 'loaded', dataset: built.dataset, freshness: 'not reachable' })
    else world.show({ kind: 'failed', reason })
    worker.stop()
  }
  worker.listen(
    (message) => {
      switch (message.kind) {
        case 'progress':
          if (!built) world.show({ kind: 'loading', done: message.done, total: message.total })
          return
        case 'same':
          if (built) {
            const { dataset } = built
            const whole = dataset.records ? dataset : { ...dataset, records: message.records }
            world.show({ kind: 'loaded', dataset: whole, freshness: 'same' })
          }
          break
        case 'read':
          if (message.reading.dataset) {
            const freshness = built ? 'newer figures shown' : 'same'
            world.show({ kind: 'loaded', dataset: message.reading.dataset, freshness })
          } else fallBack(message.reading.problems[0]?.code ?? 'source-error')
          break
      }
      worker.stop()
    },
    () => fallBack('source-error'),
  )
  worker.post({ baseUrl: world.baseUrl, known: built?.known ?? {} })
}
