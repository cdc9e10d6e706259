import { removedId } from '../../../desk/removedFigures.ts'
import type { Figure } from '../../../model/figure.ts'
import { RemovedFigures } from './RemovedFigures.tsx'
import { useTranslator } from '../../useTranslator.ts'

/** The figures that would be removed, with a checkbox to agree. */
export function AskedRemoval(props: {
  readonly figures: readonly Figure[]
  /** Ids of figures that may be removed. */
  readonly agreed: ReadonlySet<string>
  readonly agree: (ids: ReadonlySet<string>) => void
}) {
  const { say } = useTranslator()
  const { figures, agreed, agree } = props
  if (figures.length === 0) return null
  const ids = figures.map(removedId)
  return (
    <section className="notice notice-error removal">
      <RemovedFigures figures={figures} />
      <label className="removal-agree">
        <input
          type="checkbox"
          checked={ids.every((id) => agreed.has(id))}
          onChange={({ target }) => agree(new Set(target.checked ? ids : []))}
        />
        <span>{say('removal.agree', { count: figures.length })}</span>
      </label>
    </section>
  )
}
