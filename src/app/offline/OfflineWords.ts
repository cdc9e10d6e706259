import { lazy } from 'react'

/** What few readers ever see comes with its words when it is to be seen. */
export const OfflineWords = lazy(() => import('./OfflineNotices.tsx'))
