import { downloadFile } from '../platform/downloadFile.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Translator } from '../i18n/translate.ts'
import { canPaintPictures, encodePng } from './canvasCheck.ts'
import type { CsvWriter } from './react/Downloads.tsx'
import { formatFileName } from './model/fileName.ts'
import { listFigureRows } from './model/figureRows.ts'
import type { LineChartModel } from './model/lineChart.ts'
import { listSourceLines } from './model/sourceLines.ts'
import { drawExportChart } from './svg/exportSvg.ts'
import { serializeSvg } from './svg/node.ts'

function createExportSvg(model: LineChartModel, dataset: Dataset, translator: Translator): string {
  return serializeSvg(drawExportChart(model, listSourceLines(model, dataset, translator)))
}

/** Downloads exactly the figures of the chart, with status, source and licence. */
export function downloadCsv(
  model: LineChartModel,
  dataset: Dataset,
  translator: Translator,
  write: CsvWriter,
): void {
  downloadFile(
    // Without a byte order mark Excel reads the file in the encoding of Windows.
    `\ufeff${write(listFigureRows(model, dataset, translator))}`,
    formatFileName(model, dataset, 'csv'),
    'text/csv;charset=utf-8',
  )
}

/** Downloads the chart with its title and sources inside the picture. */
export function downloadSvg(model: LineChartModel, dataset: Dataset, translator: Translator): void {
  downloadFile(
    `<?xml version="1.0" encoding="UTF-8"?>\n${createExportSvg(model, dataset, translator)}`,
    formatFileName(model, dataset, 'svg'),
    'image/svg+xml',
  )
}

/**
 * Downloads the same picture as PNG. Returns false, without a file, if the browser alters what a canvas
 * returns. Rejects if the browser cannot draw the picture.
 */
export async function downloadPng(
  model: LineChartModel,
  dataset: Dataset,
  translator: Translator,
): Promise<boolean> {
  if (!(await canPaintPictures())) return false
  downloadFile(
    await createPng(createExportSvg(model, dataset, translator)),
    formatFileName(model, dataset, 'png'),
  )
  return true
}

/** An SVG as a PNG with `scale` pixels for each of its own. Rejects if the browser cannot draw it. */
export async function createPng(svg: string, scale = 2): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * scale
  canvas.height = image.naturalHeight * scale
  const context = canvas.getContext('2d')
  if (!context) throw new Error('the browser has no canvas')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return encodePng(canvas)
}
