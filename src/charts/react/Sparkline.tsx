import { useMemo } from 'react'
import type { SparklineModel } from '../model/sparkline.ts'
import { drawSparkline } from '../svg/sparkline.ts'
import { SvgView } from './SvgView.tsx'
import './charts.css'

interface Props {
  readonly model: SparklineModel
  readonly width?: number
  readonly height?: number
}

/** A small line for a list; hidden from screen readers, since the text beside it has the same content. */
export function Sparkline({ model, width = 120, height = 32 }: Props) {
  const tree = useMemo(() => drawSparkline(model, { width, height }), [model, width, height])
  return <SvgView tree={tree} />
}
