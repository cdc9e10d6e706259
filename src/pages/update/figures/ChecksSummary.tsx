import { useMemo } from 'react'
import { getSeriesKey } from '../../../drafts/lineCells.ts'
import type { Check } from '../../../drafts/check/checks.ts'
import { findIndicator } from '../../../model/lookup.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { formatCheck } from '../checkSentence.ts'
import { LongList } from '../LongList.tsx'
import { useOpenDraft } from '../openDraft.ts'
import { getIndicatorName, getLineName, getSeriesName } from './cellNames.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

/** All open checks, each with a link to its cell. */
export function ChecksSummary({ checks }: { readonly checks: readonly Check[] }) {
  const { translator, dataset } = usePageContext()
  const { draft, openCell } = useOpenDraft()
  const { t } = useTranslator()
  const errors = checks.filter(({ problem }) => problem.severity === 'error')
  const byId = useMemo(() => new Map(draft.lines.map((line) => [line.id, line])), [draft.lines])
  const getCellName = ({ lineId }: Check): string => {
    const line = lineId === null ? undefined : byId.get(lineId)
    if (!line) return ''
    const key = getSeriesKey(line, dataset.city.id)
    const indicator = findIndicator(dataset, key.indicator, draft.edition)
    return getLineName(
      {
        indicator: getIndicatorName(key.indicator, indicator, translator),
        series: getSeriesName(key, dataset, translator),
        period: line.cells['period'] ?? '',
      },
      translator.lang,
      t,
    )
  }
  return (
    <section className="desk-summary" aria-labelledby="to-look-at">
      <h3 id="to-look-at">{t('summary.title')}</h3>
      {checks.length === 0 ? (
        <p>{t('summary.none')}</p>
      ) : (
        <>
          <p>
            {t('summary.counts', {
              errors: errors.length,
              warnings: checks.length - errors.length,
            })}
          </p>
          <LongList items={checks}>
            {(check) => (
              <li key={`${check.lineId} ${check.column} ${check.problem.code}`}>
                <button
                  type="button"
                  className="desk-link"
                  aria-label={t('summary.show.of', { figure: getCellName(check) })}
                  onClick={() =>
                    check.lineId !== null &&
                    openCell({ line: check.lineId, column: check.column ?? 'value' })
                  }
                >
                  {getCellName(check)}
                </button>
                {': '}
                {formatCheck(check, translator)}
              </li>
            )}
          </LongList>
        </>
      )}
    </section>
  )
}
