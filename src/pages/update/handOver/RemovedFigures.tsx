import { getFigureId } from '../../../model/ids.ts'
import { getFigureCells } from '../../../drafts/figureCells.ts'
import type { Figure } from '../../../model/figure.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { useFigureName } from './useFigureName.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

/** Published figures that the draft would remove from their series, and why; nothing if there are none. */
export function RemovedFigures({ figures }: { readonly figures: readonly Figure[] }) {
  const { t } = useTranslator()
  if (figures.length === 0) return null
  return (
    <>
      <h3>{t('removal.title', { count: figures.length })}</h3>
      <p>{t('removal.how')}</p>
      <RemovedList figures={figures} />
    </>
  )
}

export function RemovedList({ figures }: { readonly figures: readonly Figure[] }) {
  const { dataset, translator } = usePageContext()
  const { t } = useTranslator()
  const getName = useFigureName()
  return (
    <ul className="desk-list">
      {figures.map((figure) => {
        const { file, line } = figure.provenance
        const cells = getFigureCells(dataset, figure)
        return (
          <li key={getFigureId(figure.key, figure.period.text)}>
            {t('removal.line', {
              figure: getName(figure.key, figure.period.text),
              published:
                figure.value === null
                  ? (cells['status'] ?? '')
                  : translator.formatLooseNumber(figure.value, 6),
              file,
              line,
            })}
          </li>
        )
      })}
    </ul>
  )
}
