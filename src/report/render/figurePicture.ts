import { PRINT_SIZE } from '../../charts/svg/chartSize.ts'
import { drawLineChart } from '../../charts/svg/lineChart.ts'
import type { SvgNode } from '../../charts/svg/node.ts'
import { applyPalette, LIGHT } from '../../charts/svg/paint.ts'
import type { Figure } from '../document/blocks.ts'

/** The chart of a figure in the size and colours of print. */
export function drawFigure({ id, model }: Figure): SvgNode {
  return applyPalette(drawLineChart(model, PRINT_SIZE, `${id}-chart`), LIGHT)
}
