import { useState } from 'react'
import type { Dataset } from '../model/dataset.ts'
import type { Words } from '../words/words.ts'
import { csvBlob, pngBlob, save, svgBlob } from './downloads.ts'
import { fileName } from './model/fileName.ts'
import { figureRows } from './model/figureRows.ts'
import type { LineChartModel } from './model/lineChart.ts'
import { sourceLines } from './model/sourceLines.ts'
import { exportSvg } from './svg/exportSvg.ts'
import { svgText } from './svg/node.ts'

interface Props {
  readonly model: LineChartModel
  readonly dataset: Dataset
  readonly words: Words
  /** Rows of text to a CSV file, with cells that a spreadsheet would run made harmless. */
  readonly writeCsv: (rows: readonly (readonly string[])[]) => string
}

/** The figures and the picture of a chart, to take away. */
export function Downloads({ model, dataset, words, writeCsv }: Props) {
  const [failed, setFailed] = useState(false)
  const picture = () => svgText(exportSvg(model, sourceLines(model, dataset, words)))
  const name = (ending: string) => fileName(model, dataset, ending)
  const csv = () => save(csvBlob(writeCsv(figureRows(model, dataset, words))), name('csv'))
  const svg = () => save(svgBlob(picture()), name('svg'))
  const png = () => {
    setFailed(false)
    pngBlob(picture()).then(
      (blob) => save(blob, name('png')),
      () => setFailed(true),
    )
  }
  const files = [
    { label: 'download.csv', take: csv },
    { label: 'download.svg', take: svg },
    { label: 'download.png', take: png },
  ] as const
  return (
    <div className="downloads">
      <ul aria-label={words.say('download.all')}>
        {files.map(({ label, take }) => (
          <li key={label}>
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              data-size="sm"
              onClick={take}
            >
              {words.say(label)}
            </button>
          </li>
        ))}
      </ul>
      <p aria-live="polite">{failed && words.say('download.failed')}</p>
    </div>
  )
}
