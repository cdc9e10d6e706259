import { useId, useMemo } from 'react'
import type { RevisionsModel } from '../model/revisions.ts'
import { drawRevisions } from '../svg/revisions.ts'
import { SvgView } from './SvgView.tsx'
import './charts.css'

/** The figures of one period in each edition, as small steps. */
export function RevisionSteps({ model }: { readonly model: RevisionsModel }) {
  const id = useId()
  const tree = useMemo(() => drawRevisions(model, { height: 96, textSize: 14 }, id), [model, id])
  return <SvgView tree={tree} />
}
