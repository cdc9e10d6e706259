import { getFigureId } from '../../../model/ids.ts'
import type { Figure } from '../../../model/figure.ts'
import { RemovedFigures } from './RemovedFigures.tsx'
import { useTranslator } from '../../../components/useTranslator.ts'

/** The figures that would be removed, with a checkbox to agree. */
export function RemovalQuestion(props: {
  readonly figures: readonly Figure[]
  /** Ids of figures that may be removed. */
  readonly agreed: ReadonlySet<string>
  readonly onAgree: (ids: ReadonlySet<string>) => void
}) {
  const { t } = useTranslator()
  const { figures, agreed, onAgree } = props
  if (figures.length === 0) return null
  const ids = figures.map(({ key, period }) => getFigureId(key, period.text))
  return (
    <section className="notice notice-error removal">
      <RemovedFigures figures={figures} />
      <label className="removal-agree">
        <input
          type="checkbox"
          checked={ids.every((id) => agreed.has(id))}
          onChange={({ target }) => onAgree(new Set(target.checked ? ids : []))}
        />
        <span>{t('removal.agree', { count: figures.length })}</span>
      </label>
    </section>
  )
}
