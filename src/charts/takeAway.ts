import type { Dataset } from '../model/dataset.ts'
import type { Words } from '../words/words.ts'
import { canPaintPictures, pngOf } from './canvasCheck.ts'
import type { CsvWriter } from './Downloads.tsx'
import { fileName } from './model/fileName.ts'
import { figureRows } from './model/figureRows.ts'
import type { LineChartModel } from './model/lineChart.ts'
import { sourceLines } from './model/sourceLines.ts'
import { exportSvg } from './svg/exportSvg.ts'
import { svgText } from './svg/node.ts'

function pictureOf(model: LineChartModel, dataset: Dataset, words: Words): string {
  return svgText(exportSvg(model, sourceLines(model, dataset, words)))
}

/** Exactly the figures of the chart, with status, source and licence. */
export function takeCsv(
  model: LineChartModel,
  dataset: Dataset,
  words: Words,
  write: CsvWriter,
): void {
  save(csvBlob(write(figureRows(model, dataset, words))), fileName(model, dataset, 'csv'))
}

/** The chart with its title and sources inside the picture. */
export function takeSvg(model: LineChartModel, dataset: Dataset, words: Words): void {
  save(svgBlob(pictureOf(model, dataset, words)), fileName(model, dataset, 'svg'))
}

/**
 * The same picture in pixels. False, and no file, where the browser would hand out something else than
 * the picture. Rejects where the browser cannot draw it.
 */
export async function takePng(
  model: LineChartModel,
  dataset: Dataset,
  words: Words,
): Promise<boolean> {
  if (!(await canPaintPictures())) return false
  save(await pngBlob(pictureOf(model, dataset, words)), fileName(model, dataset, 'png'))
  return true
}

/** Hands a file to the reader's browser. Nothing leaves the page. */
export function save(content: Blob, name: string): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** With a byte order mark: without one Excel takes its letters for those of the reader's Windows. */
function csvBlob(text: string): Blob {
  return new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' })
}

function svgBlob(text: string): Blob {
  return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${text}`], { type: 'image/svg+xml' })
}

/** An SVG as a PNG with `scale` pixels for each of its own. Rejects where the browser cannot draw it. */
export async function pngBlob(svg: string, scale = 2): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * scale
  canvas.height = image.naturalHeight * scale
  const context = canvas.getContext('2d')
  if (!context) throw new Error('the browser has no canvas')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return pngOf(canvas)
}
