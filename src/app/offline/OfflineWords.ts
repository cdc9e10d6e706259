import { lazyChunk, rememberChunk } from '../../charts/loadChunk.ts'

/** What few readers ever see comes with its words when it is to be seen. */
export const OfflineWords = lazyChunk(rememberChunk(() => import('./OfflineNotices.tsx')))
