import type { Dataset } from '../../model/dataset.ts'
import { findMissingFiles } from '../../datapackage/worker/missingFiles.ts'
import type { PackageResult, ReadFile } from '../../datapackage/packageResult.ts'
import type { LoadedFiles } from '../../datapackage/worker/workerMessages.ts'
import { attempt } from '../../platform/attempt.ts'
import type { BuiltCopy, Services } from './services.ts'
import type { Loaded } from '../state/store.ts'

/**
 * Returns a function that compares the shown data with the files on the server: it re-reads them in the
 * worker and shows them if they differ from the built copy. Data that differ from what this reader has
 * already seen appear only after the reader agrees. An incomplete set of files never replaces what is shown.
 */
export function createServerComparison(services: Services, built: BuiltCopy | null): () => void {
  let dataset: Dataset | null = built?.dataset ?? null
  let shownFiles: readonly ReadFile[] = built?.files ?? []
  let freshness: 'same' | 'newer figures shown' = 'same'

  const showLoaded = (loaded: Omit<Extract<Loaded, { kind: 'loaded' }>, 'kind' | 'digests'>) =>
    services.show({ kind: 'loaded', digests: getDigests(shownFiles), ...loaded })
  const showOffline = (shown: Dataset, since: string) => {
    showLoaded({ dataset: shown, freshness: 'offline', since })
    services.onCompared(null)
  }
  const show = (shown: Dataset, files: LoadedFiles) => {
    dataset = shown
    if (files.cachedSince !== null) return showOffline(shown, files.cachedSince)
    showLoaded({ dataset: shown, freshness, uncomparedTexts: files.unavailable })
    services.onCompared(files)
  }
  const showUnreachable = (shown: Dataset, unreadFiles: readonly string[]) => {
    showLoaded({ dataset: shown, freshness: 'not reachable', unreadFiles })
    services.onCompared(null)
  }
  const fallBack = (reason: string) => {
    if (dataset) return showUnreachable(dataset, [])
    services.show({ kind: 'failed', reason })
    services.onCompared(null)
  }
  const showParsed = (result: PackageResult, files: LoadedFiles) => {
    const parsed = result.dataset
    if (!parsed) return fallBack(result.problems[0]?.code ?? 'source-error')
    const unreadFiles = findMissingFiles(result, shownFiles)
    // Some files came from this browser's cache, so together they are no state of the server.
    if (dataset && files.hasUnseenFiles && files.cachedSince !== null)
      return showOffline(dataset, files.cachedSince)
    // Without a built copy show the partial data, but neither cache nor compare them.
    if (unreadFiles.length > 0 && files.cachedSince === null)
      return showUnreachable(dataset ?? parsed, unreadFiles)
    const showNewer = () => {
      if (dataset) freshness = 'newer figures shown'
      shownFiles = result.files
      show(parsed, files)
    }
    if (!dataset || !files.hasUnseenFiles) return showNewer()
    showLoaded({ dataset, freshness: 'newer figures there', showNewer })
    services.onCompared(null)
  }

  return () => {
    const worker = attempt(services.startWorker, null)
    if (!worker) return fallBack('source-error')
    worker.listen(
      (message) => {
        switch (message.kind) {
          case 'progress':
            if (!dataset)
              services.show({ kind: 'loading', done: message.done, total: message.total })
            return
          case 'same':
            if (dataset)
              show(
                dataset.records ? dataset : { ...dataset, records: message.records },
                message.files,
              )
            break
          case 'read':
            showParsed(message.result, message.files)
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
    worker.post({ baseUrl: services.baseUrl, knownDigests: getDigests(shownFiles), texts })
  }
}

/** Digest of each file, by path. */
export function getDigests(files: readonly ReadFile[]): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map(({ path, digest }) => [path, digest]))
}
