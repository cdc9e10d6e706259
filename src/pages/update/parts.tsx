import type { ComponentType } from 'react'
import { lazyChunk, rememberChunk } from '../../charts/loadChunk.ts'
import { FiguresPart } from './figures/FiguresPart.tsx'

/** The parts of a right's update, by their names in the address. */
export const PARTS = ['figures', 'import', 'metadata', 'records', 'preview', 'hand-over'] as const
export type Part = (typeof PARTS)[number]

export function partOf(text: string | null): Part {
  return PARTS.find((one) => one === text) ?? 'figures'
}

/** Parts that are rarely used are loaded when they are opened. */
export const PART_VIEWS: Readonly<Record<Part, ComponentType>> = {
  figures: FiguresPart,
  import: lazyChunk(rememberChunk(() => import('./import/ImportPart.tsx'))),
  metadata: lazyChunk(rememberChunk(() => import('./metadata/OwnIndicators.tsx'))),
  records: lazyChunk(rememberChunk(() => import('./records/RecordsPart.tsx'))),
  preview: lazyChunk(rememberChunk(() => import('./preview/PreviewPart.tsx'))),
  'hand-over': lazyChunk(rememberChunk(() => import('./handOver/HandOverPart.tsx'))),
}
