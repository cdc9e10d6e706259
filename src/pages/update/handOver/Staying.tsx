import { useMemo } from 'react'
import { cellsOfFigure } from '../../../desk/figureLine.ts'
import { filingOf } from '../../../desk/filing.ts'
import { stayingFigures } from '../../../desk/stayingFigures.ts'
import { useReader } from '../../reader.ts'
import { useOpenDraft } from '../openDraft.ts'
import { useFigureName } from './useFigureName.ts'
import { useTranslator } from '../../useTranslator.ts'

/** Published figures of the edition that the draft does not have, or has no longer. */
export function Staying() {
  const { dataset } = useReader()
  const { read: draft } = useOpenDraft()
  const { say } = useTranslator()
  const nameOf = useFigureName()
  const staying = useMemo(() => stayingFigures(dataset, draft), [dataset, draft])
  if (staying.length === 0) return null
  const isOpen = staying.some(({ isOwn }) => isOwn)
  return (
    <details className="desk-fold" open={isOpen}>
      <summary>{say('handOver.staying', { count: staying.length })}</summary>
      <p>{say('handOver.staying.how')}</p>
      {filingOf(dataset, draft).as !== 'correction' && <p>{say('handOver.staying.delete')}</p>}
      <ul>
        {staying.map(({ figure, isOwn }) => {
          const { file, line } = figure.filed
          const cells = cellsOfFigure(dataset, figure)
          return (
            <li key={`${file} ${line}`}>
              {say('handOver.staying.line', {
                figure: nameOf(figure.key, figure.period.text),
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
