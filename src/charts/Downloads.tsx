import { useState } from 'react'
import type { Dataset } from '../model/dataset.ts'
import type { Words } from '../words/words.ts'
import { ChunkFault } from './ChunkFault.tsx'
import { loadChunk, MissingChunkError } from './loadChunk.ts'
import type { LineChartModel } from './model/lineChart.ts'

/** Rows of text to a CSV file, with cells that a spreadsheet would run made harmless. */
export type CsvWriter = (rows: readonly (readonly string[])[]) => string

interface Props {
  readonly model: LineChartModel
  readonly dataset: Dataset
  readonly words: Words
  /** Fetched when a reader asks for the figures, like all that makes the files. */
  readonly csvWriter: () => Promise<CsvWriter>
}

/** The figures and the picture of a chart, to take away. What makes them is loaded on demand. */
export function Downloads({ model, dataset, words, csvWriter }: Props) {
  const [status, setStatus] = useState<'failed' | 'blocked' | 'chunk' | null>(null)
  const attempt = (take: () => Promise<boolean | void>) => () => {
    setStatus(null)
    take().then(
      (taken) => setStatus(taken === false ? 'blocked' : null),
      (error: unknown) => setStatus(error instanceof MissingChunkError ? 'chunk' : 'failed'),
    )
  }
  const takeAway = () => loadChunk(() => import('./takeAway.ts'))
  const csv = async () => (await takeAway()).takeCsv(model, dataset, words, await csvWriter())
  const svg = async () => (await takeAway()).takeSvg(model, dataset, words)
  const png = async () => (await takeAway()).takePng(model, dataset, words)
  return (
    <div className="downloads" role="group" aria-label={words.say('download.all')}>
      <button type="button" className="ds-button" data-variant="secondary" onClick={attempt(csv)}>
        {words.say('download.csv')}
      </button>
      <button type="button" className="ds-button" data-variant="secondary" onClick={attempt(svg)}>
        {words.say('download.svg')}
      </button>
      <button type="button" className="ds-button" data-variant="secondary" onClick={attempt(png)}>
        {words.say('download.png')}
      </button>
      <p role="status">
        {status === 'chunk' ? (
          <ChunkFault words={words} />
        ) : (
          status && words.say(`download.${status}`)
        )}
      </p>
    </div>
  )
}
