import { useMemo } from 'react'
import { getFigureCells } from '../../../drafts/figureCells.ts'
import { chooseFile } from '../../../drafts/handOver/chooseFile.ts'
import { findUnaffectedFigures } from '../../../drafts/handOver/unaffectedFigures.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { useOpenDraft } from '../openDraft.ts'
import { useFigureName } from './useFigureName.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

/** Published figures of the edition that the draft does not have, or has no longer. */
export function UnaffectedFigures() {
  const { dataset } = usePageContext()
  const { parsed: draft } = useOpenDraft()
  const { t } = useTranslator()
  const getName = useFigureName()
  const unaffected = useMemo(() => findUnaffectedFigures(dataset, draft), [dataset, draft])
  if (unaffected.length === 0) return null
  const isOpen = unaffected.some(({ isOwn }) => isOwn)
  return (
    <details className="desk-fold" open={isOpen}>
      <summary>{t('handOver.staying', { count: unaffected.length })}</summary>
      <p>{t('handOver.staying.how')}</p>
      {chooseFile(dataset, draft).as !== 'correction' && <p>{t('handOver.staying.delete')}</p>}
      <ul>
        {unaffected.map(({ figure, isOwn }) => {
          const { file, line } = figure.provenance
          const cells = getFigureCells(dataset, figure)
          return (
            <li key={`${file} ${line}`}>
              {t('handOver.staying.line', {
                figure: getName(figure.key, figure.period.text),
                published: cells['value'] ?? cells['status'] ?? '',
                file,
                line,
                own: isOwn ? 'yes' : 'no',
              })}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
