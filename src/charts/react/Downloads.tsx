import { useState } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import type { Translator } from '../../i18n/translate.ts'
import { ChunkFault } from './ChunkFault.tsx'
import { loadChunk, MissingChunkError } from '../loadChunk.ts'
import type { LineChartModel } from '../model/lineChart.ts'

/** Writes rows of text as a CSV file and escapes cells that a spreadsheet would run. */
export type CsvWriter = (rows: readonly (readonly string[])[]) => string

interface Props {
  readonly model: LineChartModel
  readonly dataset: Dataset
  readonly translator: Translator
  /** Loads when a reader downloads the figures. */
  readonly csvWriter: () => Promise<CsvWriter>
}

/** Buttons that download the figures and the picture of a chart. Their code loads on demand. */
export function Downloads({ model, dataset, translator, csvWriter }: Props) {
  const [status, setStatus] = useState<'failed' | 'blocked' | 'chunk' | null>(null)
  const attempt = (take: () => Promise<boolean | void>) => () => {
    setStatus(null)
    take().then(
      (taken) => setStatus(taken === false ? 'blocked' : null),
      (error: unknown) => setStatus(error instanceof MissingChunkError ? 'chunk' : 'failed'),
    )
  }
  const download = () => loadChunk(() => import('../export.ts'))
  const csv = async () =>
    (await download()).downloadCsv(model, dataset, translator, await csvWriter())
  const svg = async () => (await download()).downloadSvg(model, dataset, translator)
  const png = async () => (await download()).downloadPng(model, dataset, translator)
  return (
    <div className="downloads" role="group" aria-label={translator.t('download.all')}>
      <button type="button" className="ds-button" data-variant="secondary" onClick={attempt(csv)}>
        {translator.t('download.csv')}
      </button>
      <button type="button" className="ds-button" data-variant="secondary" onClick={attempt(svg)}>
        {translator.t('download.svg')}
      </button>
      <button type="button" className="ds-button" data-variant="secondary" onClick={attempt(png)}>
        {translator.t('download.png')}
      </button>
      <p role="status">
        {status === 'chunk' ? (
          <ChunkFault translator={translator} />
        ) : (
          status && translator.t(`download.${status}`)
        )}
      </p>
    </div>
  )
}
