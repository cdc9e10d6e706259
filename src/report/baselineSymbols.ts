import { createNode, formatPath, type SvgNode } from '../charts/svg/node.ts'
import { getFillClass, getStrokeClass } from '../charts/svg/seriesStyle.ts'

/** The symbols of the baseline chart around a point; `r` is half their size. */
export function createBaselineSymbols(r: number, outline: number) {
  const shape = (
    points: readonly (readonly [number, number])[],
    fill: 'better' | 'worse' | 'paper',
  ): SvgNode =>
    createNode('path', {
      class: `${getFillClass(fill)} ${getStrokeClass(fill === 'paper' ? 'quiet' : fill)}`,
      d: `${formatPath(points)}Z`,
      'stroke-width': outline,
      'stroke-linejoin': 'round',
    })
  const up = (fill: 'better' | 'paper') => (x: number, y: number) =>
    shape(
      [
        [x, y - r],
        [x + r, y + r],
        [x - r, y + r],
      ],
      fill,
    )
  const down = (fill: 'worse' | 'paper') => (x: number, y: number) =>
    shape(
      [
        [x, y + r],
        [x + r, y - r],
        [x - r, y - r],
      ],
      fill,
    )
  return {
    up: up('better'),
    down: down('worse'),
    openUp: up('paper'),
    openDown: down('paper'),
    diamond: (x: number, y: number) =>
      shape(
        [
          [x, y - r],
          [x + r, y],
          [x, y + r],
          [x - r, y],
        ],
        'paper',
      ),
    disc: (cx: number, cy: number) =>
      createNode('circle', { class: getFillClass('text'), cx, cy, r }),
  }
}
