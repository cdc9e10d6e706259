import type { Dataset } from '../model/dataset.ts'
import type { PackageReading } from '../package/packageReading.ts'
import type { FilesRead } from '../package/workerMessages.ts'
import type { Built, World } from './load.ts'

/**
 * Compares what is shown with the files on the server, each time it is called: rereads them in the
 * worker and shows them where they differ from the built copy. What differs from what this reader has
 * seen already is not shown before the reader says so.
 */
export function comparison(world: World, built: Built | null): () => void {
  let dataset: Dataset | null = built?.dataset ?? null
  let known = built?.known ?? {}
  let freshness: 'same' | 'newer figures shown' = 'same'

  const showOffline = (shown: Dataset, since: string) => {
    world.show({ kind: 'loaded', dataset: shown, freshness: 'offline', since, digests: known })
    world.compared(null)
  }
  const show = (shown: Dataset, files: FilesRead) => {
    dataset = shown
    if (files.keptSince !== null) return showOffline(shown, files.keptSince)
    world.show({ kind: 'loaded', dataset: shown, freshness, digests: known })
    world.compared(files)
  }
  const fallBack = (reason: string) => {
    if (dataset) world.show({ kind: 'loaded', dataset, freshness: 'not reachable', digests: known })
    else world.show({ kind: 'failed', reason })
    world.compared(null)
  }
  const showRead = (reading: PackageReading, files: FilesRead) => {
    const read = reading.dataset
    if (!read) return fallBack(reading.problems[0]?.code ?? 'source-error')
    const showNewer = () => {
      if (dataset) freshness = 'newer figures shown'
      known = Object.fromEntries(reading.files.map(({ path, digest }) => [path, digest]))
      show(read, files)
    }
    if (!dataset || !files.unseen) return showNewer()
    // A part of the files is the browser's own, so that they are no state the server ever had.
    if (files.keptSince !== null) return showOffline(dataset, files.keptSince)
    const there = { freshness: 'newer figures there', showNewer } as const
    world.show({ kind: 'loaded', dataset, ...there, digests: known })
    world.compared(null)
  }

  return () => {
    const worker = world.startWorker()
    worker.listen(
      (message) => {
        switch (message.kind) {
          case 'progress':
            if (!dataset) world.show({ kind: 'loading', done: message.done, total: message.total })
            return
          case 'same':
            if (dataset)
              show(
                dataset.records ? dataset : { ...dataset, records: message.records },
                message.files,
              )
            break
          case 'read':
            showRead(message.reading, message.files)
            break
        }
        worker.stop()
      },
      () => {
        fallBack('source-error')
        worker.stop()
      },
    )
    worker.post({ baseUrl: world.baseUrl, known })
  }
}
