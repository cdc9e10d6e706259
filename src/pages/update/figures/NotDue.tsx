import type { DraftLine } from '../../../desk/draft.ts'
import { seriesIdOf, seriesIdOfLine } from '../../../desk/draftColumns.ts'
import type { NotDueLine } from '../../../desk/dueLines.ts'
import { freshLineId } from '../../../desk/edits.ts'
import { keyCells } from '../../../desk/figureLine.ts'
import { useReader } from '../../reader.ts'
import { useOpenDraft } from '../openDraft.ts'
import { LongList } from '../LongList.tsx'
import { indicatorName, lineName, seriesName } from './cellNames.ts'
import { useTranslator } from '../../useTranslator.ts'

/** Series that are not due, each with the reason; a figure can be added nevertheless. */
export function NotDue() {
  const { dataset, words } = useReader()
  const { draft, due, edit, readOnly, announce } = useOpenDraft()
  const { say } = useTranslator()
  const there = new Set(draft.lines.map((line) => seriesIdOfLine(line, dataset.city.id)))
  const left = due.notDue.filter(({ key }) => !there.has(seriesIdOf(key)))
  if (left.length === 0) return null
  const nameOf = ({ key, indicator }: NotDueLine) =>
    lineName(
      {
        indicator: indicatorName(key.indicator, indicator, words),
        series: seriesName(key, dataset, words),
        period: '',
      },
      words.lang,
      say,
    )
  const add = ({ key, next }: NotDueLine) => {
    const line: DraftLine = {
      id: freshLineId(draft),
      cells: keyCells(key, next ?? ''),
      acknowledged: {},
    }
    const sibling = draft.lines.findLast((one) => one.cells['indicator'] === key.indicator)
    edit({ kind: 'add lines', lines: [line], after: sibling?.id ?? null })
    announce(say('figures.line.added'))
  }
  return (
    <details className="desk-fold desk-not-due">
      <summary>{say('figures.notDue', { count: left.length })}</summary>
      <LongList items={left}>
        {(one) => (
          <li key={seriesIdOf(one.key)}>
            {nameOf(one)}
            {': '}
            {say(`figures.notDue.${one.why}`)}
            {!readOnly && (
              <>
                {' · '}
                <button
                  type="button"
                  className="desk-link"
                  aria-label={say('figures.notDue.add.of', { figure: nameOf(one) })}
                  onClick={() => add(one)}
                >
                  {say('figures.notDue.add')}
                </button>
              </>
            )}
          </li>
        )}
      </LongList>
    </details>
  )
}
