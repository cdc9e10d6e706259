import { useMemo } from 'react'
import { keyOfLine } from '../../../desk/draftColumns.ts'
import type { Check } from '../../../desk/checks.ts'
import { indicatorOf } from '../../../model/lookup.ts'
import { useReader } from '../../reader.ts'
import { checkSentence } from '../checkSentence.ts'
import { LongList } from '../LongList.tsx'
import { useOpenDraft } from '../openDraft.ts'
import { indicatorName, lineName, seriesName } from './cellNames.ts'
import { useTranslator } from '../../useTranslator.ts'

/** All open checks, each with a link to its cell. */
export function ChecksSummary({ checks }: { readonly checks: readonly Check[] }) {
  const { words, dataset } = useReader()
  const { draft, showCell } = useOpenDraft()
  const { say } = useTranslator()
  const errors = checks.filter(({ problem }) => problem.severity === 'error')
  const byId = useMemo(() => new Map(draft.lines.map((line) => [line.id, line])), [draft.lines])
  const nameOf = ({ lineId }: Check): string => {
    const line = lineId === null ? undefined : byId.get(lineId)
    if (!line) return ''
    const key = keyOfLine(line, dataset.city.id)
    const indicator = indicatorOf(dataset, key.indicator, draft.edition)
    return lineName(
      {
        indicator: indicatorName(key.indicator, indicator, words),
        series: seriesName(key, dataset, words),
        period: line.cells['period'] ?? '',
      },
      words.lang,
      say,
    )
  }
  return (
    <section className="desk-summary" aria-labelledby="to-look-at">
      <h3 id="to-look-at">{say('summary.title')}</h3>
      {checks.length === 0 ? (
        <p>{say('summary.none')}</p>
      ) : (
        <>
          <p>
            {say('summary.counts', {
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
                  aria-label={say('summary.show.of', { figure: nameOf(check) })}
                  onClick={() =>
                    check.lineId !== null &&
                    showCell({ line: check.lineId, column: check.column ?? 'value' })
                  }
                >
                  {nameOf(check)}
                </button>
                {': '}
                {checkSentence(check, words)}
              </li>
            )}
          </LongList>
        </>
      )}
    </section>
  )
}
