import type { RevisionsModel } from '../model/revisions.ts'
import { createLinearScale } from '../model/span.ts'
import { drawPicture } from './lineChart.ts'
import { getFillClass, getStrokeClass } from './seriesStyle.ts'
import { createNode, formatPath, type SvgNode } from './node.ts'
import { createTextNode } from './textNode.ts'
import { measureText } from './textWidth.ts'

/**
 * The figures of one period in each edition: a level for each edition at the height of its figure, a
 * step at each revision. The width follows the number of editions.
 */
export function drawRevisions(
  { title, steps, alternative }: RevisionsModel,
  { height, textSize }: { readonly height: number; readonly textSize: number },
  id: string,
): SvgNode {
  const texts = steps.flatMap(({ edition, text }) => [edition, text])
  const column = Math.max(...texts.map((text) => measureText(text, textSize, true))) + 20
  const values = steps.flatMap(({ value }) => (value === null ? [] : [value]))
  const y = createLinearScale(
    [Math.min(...values), Math.max(...values)],
    [height - textSize * 2.2, textSize * 2],
  )
  const middle = (i: number) => (i + 0.5) * column
  const last = steps.length - 1
  return drawPicture(
    { width: Math.ceil(column * steps.length), height },
    { id, title, words: alternative },
    [
      ...levels(steps.map(({ value }) => (value === null ? null : y(value)))).map((level) =>
        createNode('path', {
          class: getStrokeClass('quiet'),
          d: formatPath(level.map(([i, at]) => [i * column, at] as const)),
          fill: 'none',
          'stroke-width': 1.5,
        }),
      ),
      ...steps.flatMap(({ edition, text, value }, i) => [
        ...(value === null
          ? []
          : [
              createNode('circle', {
                class: getFillClass(i === last ? 'city' : 'quiet'),
                cx: middle(i),
                cy: y(value),
                r: i === last ? 4.5 : 3.5,
              }),
            ]),
        createTextNode(text, {
          x: middle(i),
          y: (value === null ? height / 2 : y(value)) - textSize * 0.7,
          size: textSize,
          anchor: 'middle',
          bold: i === last,
        }),
        createTextNode(edition, {
          x: middle(i),
          y: height - textSize * 0.4,
          size: textSize,
          anchor: 'middle',
          ink: 'quiet',
        }),
      ]),
    ],
  )
}

/** Corners of the steps: column edge and height; a new line after an edition without a figure. */
function levels(heights: readonly (number | null)[]): (readonly [number, number])[][] {
  const lines: (readonly [number, number])[][] = []
  heights.forEach((height, i) => {
    if (height === null) return
    const corners = [[i, height] as const, [i + 1, height] as const]
    const before = heights[i - 1]
    if (before === undefined || before === null) lines.push(corners)
    else lines.at(-1)!.push(...corners)
  })
  return lines
}
