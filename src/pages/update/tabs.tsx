import type { ComponentType } from 'react'
import { lazyChunk, rememberChunk } from '../../charts/loadChunk.ts'
import type { Tab } from './tabNames.ts'
import { FiguresTab } from './figures/FiguresTab.tsx'

/** Parts that are rarely used are loaded when they are opened. */
export const TAB_VIEWS: Readonly<Record<Tab, ComponentType>> = {
  figures: FiguresTab,
  import: lazyChunk(rememberChunk(() => import('./import/ImportPart.tsx'))),
  metadata: lazyChunk(rememberChunk(() => import('./indicators/IndicatorsTab.tsx'))),
  records: lazyChunk(rememberChunk(() => import('./records/RecordsTab.tsx'))),
  preview: lazyChunk(rememberChunk(() => import('./preview/PreviewTab.tsx'))),
  'hand-over': lazyChunk(rememberChunk(() => import('./handOver/HandOverTab.tsx'))),
}
