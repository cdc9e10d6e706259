import { getSeriesId } from '../../../model/ids.ts'
import type { DraftLine } from '../../../drafts/draft.ts'
import { getLineSeriesId } from '../../../drafts/lineCells.ts'
import type { NotDueSeries } from '../../../drafts/due/dueLines.ts'
import { createLineId } from '../../../drafts/edits.ts'
import { getKeyCells } from '../../../drafts/figureCells.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { useOpenDraft } from '../openDraft.ts'
import { LongList } from '../LongList.tsx'
import { getIndicatorName, getLineName, getSeriesName } from './cellNames.ts'
import { useTranslator } from '../../../components/useTranslator.ts'
import { idPart } from '../../../i18n/idPart.ts'

/** Series that are not due, each with the reason; a figure can be added nevertheless. */
export function NotDueSeries() {
  const { dataset, translator } = usePageContext()
  const { draft, due, edit, readOnly, announce } = useOpenDraft()
  const { t } = useTranslator()
  const presentIds = new Set(draft.lines.map((line) => getLineSeriesId(line, dataset.city.id)))
  const remaining = due.notDue.filter(({ key }) => !presentIds.has(getSeriesId(key)))
  if (remaining.length === 0) return null
  const getName = ({ key, indicator }: NotDueSeries) =>
    getLineName(
      {
        indicator: getIndicatorName(key.indicator, indicator, translator),
        series: getSeriesName(key, dataset, translator),
        period: '',
      },
      translator.lang,
      t,
    )
  const add = ({ key, nextPeriod }: NotDueSeries) => {
    const line: DraftLine = {
      id: createLineId(draft),
      cells: getKeyCells(key, nextPeriod ?? ''),
      acknowledged: {},
    }
    const sibling = draft.lines.findLast((one) => one.cells['indicator'] === key.indicator)
    edit({ kind: 'add lines', lines: [line], after: sibling?.id ?? null })
    announce(t('figures.line.added'))
  }
  return (
    <details className="desk-fold desk-not-due">
      <summary>{t('figures.notDue', { count: remaining.length })}</summary>
      <LongList items={remaining}>
        {(one) => (
          <li key={getSeriesId(one.key)}>
            {getName(one)}
            {': '}
            {t(`figures.notDue.${idPart(one.reason)}`)}
            {!readOnly && (
              <>
                {' · '}
                <button
                  type="button"
                  className="desk-link"
                  aria-label={t('figures.notDue.add.of', { figure: getName(one) })}
                  onClick={() => add(one)}
                >
                  {t('figures.notDue.add')}
                </button>
              </>
            )}
          </li>
        )}
      </LongList>
    </details>
  )
}
