import { httpSource, type FetchFn } from '../io/httpSource.ts'
import { findCachedState } from './cachedState.ts'
import { readPackage } from '../readPackage.ts'
import { computePackageHash } from '../io/packageHash.ts'
import { assumeShownCommentaries } from './unavailableCommentaries.ts'
import {
  isSamePackage,
  CACHED_SINCE_HEADER,
  getTransferables,
  type LoadedFiles,
  type WorkerResponse,
  type WorkerRequest,
} from './workerMessages.ts'

/** Injected services of the worker. */
interface WorkerServices {
  readonly fetch: FetchFn
  readonly caches: CacheStorage
  readonly post: (message: WorkerResponse, transfer: ArrayBuffer[]) => void
}

/**
 * Handles a message of the page. The last response always says that reading has ended, also after an error.
 */
export async function answerRequest(
  message: WorkerRequest,
  services: WorkerServices,
): Promise<void> {
  try {
    await read(message, services)
  } catch (error) {
    services.post({ kind: 'failed', reason: String(error) }, [])
  }
}

async function read(
  { baseUrl, knownDigests, texts }: WorkerRequest,
  services: WorkerServices,
): Promise<void> {
  let cachedSince: string | null = null
  const source = httpSource(baseUrl, async (url) => {
    const response = await services.fetch(url)
    cachedSince ??= response.headers.get(CACHED_SINCE_HEADER)
    return response
  })
  const fullResult = await readPackage(source, (done, total) =>
    services.post({ kind: 'progress', done, total }, []),
  )
  const { result, unavailable } = assumeShownCommentaries(fullResult, knownDigests, texts)
  const cached = await findCachedState(services.caches, new URL('..', baseUrl).href).catch(
    () => null,
  )
  // A cached copy with its commentaries stays; else the loaded files are cached.
  const assumedHash = computePackageHash(result.files)
  const { files: cachedFiles } = cached?.packageHash === assumedHash ? result : fullResult
  const packageHash = computePackageHash(cachedFiles)
  const files: LoadedFiles = {
    packageHash,
    hasUnseenFiles: cached !== null && cached.packageHash !== packageHash,
    paths: cachedFiles.map(({ path }) => path),
    cachedSince,
    unavailable,
  }
  if (isSamePackage(result, knownDigests))
    services.post({ kind: 'same', records: result.dataset?.records ?? null, files }, [])
  else {
    const transfer = result.dataset ? getTransferables(result.dataset) : []
    services.post({ kind: 'read', result, files }, transfer)
  }
}
