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

/** Exactly the figures of the chart, with status, source and licence. */
export function downloadCsv(
  model: LineChartModel,
  dataset: Dataset,
  translator: Translator,
  write: CsvWriter,
): void {
  downloadBlob(
    csvBlob(write(listFigureRows(model, dataset, translator))),
    formatFileName(model, dataset, 'csv'),
  )
}

/** The chart with its title and sources inside the picture. */
export function downloadSvg(model: LineChartModel, dataset: Dataset, translator: Translator): void {
  downloadBlob(
    svgBlob(createExportSvg(model, dataset, translator)),
    formatFileName(model, dataset, 'svg'),
  )
}

/**
 * The same picture in pixels. False, and no file, where the browser would hand out something else than
 * the picture. Rejects where the browser cannot draw it.
 */
export async function downloadPng(
  model: LineChartModel,
  dataset: Dataset,
  translator: Translator,
): Promise<boolean> {
  if (!(await canPaintPictures())) return false
  downloadBlob(
    await createPng(createExportSvg(model, dataset, translator)),
    formatFileName(model, dataset, 'png'),
  )
  return true
}

/** Hands a file to the reader's browser. Nothing leaves the page. */
export function downloadBlob(content: Blob, name: string): void {
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
