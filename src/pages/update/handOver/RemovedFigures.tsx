import { cellsOfFigure } from '../../../desk/figureLine.ts'
import { removedId } from '../../../desk/removedFigures.ts'
import type { Figure } from '../../../model/figure.ts'
import { useReader } from '../../reader.ts'
import { useFigureName } from './useFigureName.ts'
import { useTranslator } from '../../useTranslator.ts'

/** Published figures that the draft would remove from their series, and why; nothing if there are none. */
export function RemovedFigures({ figures }: { readonly figures: readonly Figure[] }) {
  const { say } = useTranslator()
  if (figures.length === 0) return null
  return (
    <>
      <h3>{say('removal.title', { count: figures.length })}</h3>
      <p>{say('removal.how')}</p>
      <RemovedList figures={figures} />
    </>
  )
}

export function RemovedList({ figures }: { readonly figures: readonly Figure[] }) {
  const { dataset, words } = useReader()
  const { say } = useTranslator()
  const nameOf = useFigureName()
  return (
    <ul className="desk-list">
      {figures.map((figure) => {
        const { file, line } = figure.filed
        const cells = cellsOfFigure(dataset, figure)
        return (
          <li key={removedId(figure)}>
            {say('removal.line', {
              figure: nameOf(figure.key, figure.period.text),
              published:
                figure.value === null ? (cells['status'] ?? '') : words.loose(figure.value, 6),
              file,
              line,
            })}
          </li>
        )
      })}
    </ul>
  )
}
