import type { Dataset } from '../model/dataset.ts'
import { missedFiles } from '../package/missedFiles.ts'
import type { PackageReading, ReadFile } from '../package/packageReading.ts'
import type { FilesRead } from '../package/workerMessages.ts'
import { attempt } from './attempt.ts'
import type { Built, World } from './load.ts'
import type { Loaded } from './store.ts'

/**
 * Returns a function that compares the shown data with the files on the server: it re-reads them in the
 * worker and shows them if they differ from the built copy. Data that differ from what this reader has
 * already seen appear only after the reader agrees. An incomplete set of files never replaces what is shown.
 */
export function comparison(world: World, built: Built | null): () => void {
  let dataset: Dataset | null = built?.dataset ?? null
  let shownFiles: readonly ReadFile[] = built?.files ?? []
  let freshness: 'same' | 'newer figures shown' = 'same'

  const showLoaded = (loaded: Omit<Extract<Loaded, { kind: 'loaded' }>, 'kind' | 'digests'>) =>
    world.show({ kind: 'loaded', digests: digestsOf(shownFiles), ...loaded })
  const showOffline = (shown: Dataset, since: string) => {
    showLoaded({ dataset: shown, freshness: 'offline', since })
    world.compared(null)
  }
  const show = (shown: Dataset, files: FilesRead) => {
    dataset = shown
    if (files.keptSince !== null) return showOffline(shown, files.keptSince)
    showLoaded({ dataset: shown, freshness, uncompared: files.uncompared })
    world.compared(files)
  }
  const showUnreached = (shown: Dataset, missed: readonly string[]) => {
    showLoaded({ dataset: shown, freshness: 'not reachable', missed })
    world.compared(null)
  }
  const fallBack = (reason: string) => {
    if (dataset) return showUnreached(dataset, [])
    world.show({ kind: 'failed', reason })
    world.compared(null)
  }
  const showRead = (reading: PackageReading, files: FilesRead) => {
    const read = reading.dataset
    if (!read) return fallBack(reading.problems[0]?.code ?? 'source-error')
    const missed = missedFiles(reading, shownFiles)
    // Some files came from this browser's cache, so together they are no state of the server.
    if (dataset && files.unseen && files.keptSince !== null)
      return showOffline(dataset, files.keptSince)
    // Without a built copy show the partial data, but neither cache nor compare them.
    if (missed.length > 0 && files.keptSince === null) return showUnreached(dataset ?? read, missed)
    const showNewer = () => {
      if (dataset) freshness = 'newer figures shown'
      shownFiles = reading.files
      show(read, files)
    }
    if (!dataset || !files.unseen) return showNewer()
    showLoaded({ dataset, freshness: 'newer figures there', showNewer })
    world.compared(null)
  }

  return () => {
    const worker = attempt(world.startWorker, null)
    if (!worker) return fallBack('source-error')
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
          case 'failed':
            fallBack(message.reason)
            break
        }
        worker.stop()
      },
      () => {
        fallBack('source-error')
        worker.stop()
      },
    )
    const texts = dataset?.records?.commentaries
    worker.post({ baseUrl: world.baseUrl, known: digestsOf(shownFiles), texts })
  }
}

/** Digest of each file, by path. */
export function digestsOf(files: readonly ReadFile[]): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map(({ path, digest }) => [path, digest]))
}
