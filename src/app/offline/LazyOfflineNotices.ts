import { lazyChunk, rememberChunk } from '../../charts/loadChunk.ts'

/** Few readers see these notices, so their code and messages load on demand. */
export const LazyOfflineNotices = lazyChunk(rememberChunk(() => import('./OfflineNotices.tsx')))
