import { useMemo } from 'react'
import { getSeriesKey } from '../../../drafts/lineCells.ts'
import type { LineDifference } from '../../../drafts/preview/difference.ts'
import type { DraftLine } from '../../../drafts/draft.ts'
import { getIndicatorsAt, type Dataset } from '../../../model/dataset.ts'
import type { Figure } from '../../../model/figure.ts'
import { findIndicator } from '../../../model/lookup.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { getIndicatorName, getLineName, getSeriesName } from '../figures/cellNames.ts'
import { useOpenDraft } from '../openDraft.ts'
import { isLong, RowBlock, splitRows } from '../RowBlock.tsx'
import { VerdictPreview } from './VerdictPreview.tsx'
import { useTranslator } from '../../../components/useTranslator.ts'
import { idPart } from '../../../i18n/idPart.ts'

const KINDS = ['revised', 'new', 'unchanged'] as const

/** Every figure of the draft compared with the published one: revised first, then new, then unchanged. */
export function LineChanges(props: {
  readonly lines: readonly LineDifference[]
  /** The dataset with the draft. */
  readonly after: Dataset
}) {
  const { lines, after } = props
  const { dataset, translator } = usePageContext()
  const { draft } = useOpenDraft()
  const { t } = useTranslator()
  const sorted = KINDS.flatMap((kind) => lines.filter((line) => line.kind === kind))
  const byId = useMemo(
    () =>
      new Map(getIndicatorsAt(after, draft.edition).map((indicator) => [indicator.id, indicator])),
    [after, draft.edition],
  )
  const getName = (line: DraftLine): string => {
    const key = getSeriesKey(line, dataset.city.id)
    return getLineName(
      {
        indicator: getIndicatorName(key.indicator, byId.get(key.indicator) ?? null, translator),
        series: getSeriesName(key, dataset, translator),
        period: line.cells['period'] ?? '',
      },
      translator.lang,
      t,
    )
  }
  if (lines.length === 0) return <p>{t('preview.empty')}</p>
  return (
    <>
      <h3>{t('preview.lines')}</h3>
      <div className="scroll" tabIndex={0} role="region" aria-label={t('preview.lines')}>
        <table
          className="ds-table"
          aria-rowcount={isLong(sorted.length) ? sorted.length + 1 : undefined}
        >
          <thead>
            <tr>
              <th scope="col">{t('preview.column.figure')}</th>
              <th scope="col">{t('preview.column.kind')}</th>
              <th scope="col">{t('preview.before')}</th>
              <th scope="col">{t('preview.after')}</th>
            </tr>
          </thead>
          {splitRows(sorted, sorted.length).map(({ rows, first: firstRow }) => (
            <RowBlock
              key={rows[0]!.line.id}
              rows={rows.length}
              firstRow={firstRow + 2}
              columns={4}
              rendersAll={!isLong(sorted.length)}
              text={() => rows.map(({ line }) => getName(line)).join(' · ')}
            >
              {() =>
                rows.map((line) => (
                  <LineChange
                    key={line.line.id}
                    of={line}
                    name={getName(line.line)}
                    after={after}
                  />
                ))
              }
            </RowBlock>
          ))}
        </table>
      </div>
    </>
  )
}

function LineChange(props: {
  readonly of: LineDifference
  readonly name: string
  readonly after: Dataset
}) {
  const { of, name, after } = props
  const { dataset, translator } = usePageContext()
  const { draft, openCell } = useOpenDraft()
  const { t } = useTranslator()
  const key = getSeriesKey(of.line, dataset.city.id)
  const indicator = findIndicator(after, key.indicator, draft.edition)
  const text = (figure: Figure | null): string => {
    if (!figure) return t('preview.none')
    if (figure.value === null)
      return translator.formatList(figure.status.map((status) => t(`status.${idPart(status)}`)))
    return indicator ? translator.formatFigure(figure.value, indicator) : String(figure.value)
  }
  const seriesVerdicts = of.kind !== 'unchanged' && of.after !== null && indicator !== null
  return (
    <>
      <tr className={seriesVerdicts ? 'line-with-reading' : undefined}>
        <th scope="row">
          <button
            type="button"
            className="desk-link"
            onClick={() => openCell({ line: of.line.id, column: 'value' })}
          >
            {name}
          </button>
        </th>
        <td>{t(`preview.kind.${of.kind}`)}</td>
        <td>{text(of.before)}</td>
        <td>{of.after ? text(of.after) : t('preview.unreadable')}</td>
      </tr>
      {seriesVerdicts && (
        <tr>
          <td colSpan={4} className="line-reading-cell">
            <VerdictPreview of={key} name={name} after={after} />
          </td>
        </tr>
      )}
    </>
  )
}
