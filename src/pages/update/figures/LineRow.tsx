import { memo, useId, useState } from 'react'
import type { Check } from '../../../desk/checks.ts'
import type { DraftLine } from '../../../desk/draft.ts'
import type { Indicator } from '../../../model/dataset.ts'
import type { Figure } from '../../../model/figure.ts'
import { periodTextOf } from '../../../words/period.ts'
import { areaName } from '../../../words/verdict/subject.ts'
import { SaidText } from '../../parts/SaidText.tsx'
import { useReader } from '../../reader.ts'
import type { OpenDraft } from '../openDraft.ts'
import { Cell } from './Cell.tsx'
import { cellName, columnName, indicatorName, lineName, seriesName } from './cellNames.ts'
import { GRID_COLUMNS } from './columns.ts'
import { LineChecks } from './LineChecks.tsx'
import { LineMore } from './LineMore.tsx'
import { readNumberText } from './readNumberText.ts'
import type { KnownLine } from './lines.ts'
import { useTranslator } from '../../useTranslator.ts'

const NONE: readonly Check[] = []

interface Props extends Pick<OpenDraft, 'edit' | 'readOnly'> {
  readonly known: KnownLine
  /** The line with parsed numbers. */
  readonly read: DraftLine | undefined
  readonly indicator: Indicator | null
  readonly checks: readonly Check[] | undefined
  /** Whether any line of the indicator has a group: then lines without a group say "everybody". */
  readonly isGrouped: boolean
  /** Its row number in the table, counted with the header from 1, if not all rows are rendered. */
  readonly row: number | undefined
}

/** One due figure: the last published one, and the cells of the new one. */
function Row(props: Props) {
  const { dataset, words } = useReader()
  const { say } = useTranslator()
  const id = useId()
  const [more, setMore] = useState(false)
  const { line, key, last } = props.known
  const { indicator, read, checks = NONE, isGrouped, edit, readOnly } = props
  const series = seriesName(key, dataset, words)
  const title = indicatorName(key.indicator, indicator, words)
  const period = line.cells['period'] ?? ''
  const checkId = (check: Check) => `${id}-${check.problem.code}-${check.column ?? 'line'}`
  const figure = lineName({ indicator: title, series, period }, words.lang, say)

  const cell = (column: string) => {
    const own = checks.filter((check) => (check.column ?? 'value') === column)
    const number = readNumberText(line.cells[column] ?? '', read, column, words)
    return (
      <Cell
        line={line.id}
        column={column}
        text={line.cells[column] ?? ''}
        name={cellName(
          { column: columnName(column, say), indicator: title, series, period },
          words.lang,
          say,
        )}
        readOnly={readOnly}
        saidIn={own.length > 0 ? own.map(checkId).join(' ') : null}
        reads={number}
        invalid={own.some(({ problem }) => problem.severity === 'error')}
        change={(text) => edit({ kind: 'cell', line: line.id, column, text })}
      />
    )
  }

  return (
    <>
      <tr className="line" aria-rowindex={props.row}>
        <th scope="row">
          {key.group === '' && !isGrouped ? (
            <SaidText said={areaName(key.area, dataset, words)} />
          ) : (
            series
          )}
        </th>
        <td className="line-last">
          <span className="cell-label">{say('figures.column.last')}</span>
          <LastFigure last={last} indicator={indicator} />
        </td>
        {GRID_COLUMNS.map((column) => (
          <td key={column} className={`line-${column}`}>
            <span className="cell-label" aria-hidden="true">
              {columnName(column, say)}
            </span>
            {cell(column)}
          </td>
        ))}
        <td className="line-more">
          <button
            type="button"
            className="desk-link"
            aria-expanded={more}
            aria-label={say('figures.more.of', { indicator: title, series, period })}
            onClick={() => setMore(!more)}
          >
            {say('figures.more')}
          </button>
        </td>
      </tr>
      {(more || checks.length > 0) && (
        <tr className="line-below">
          <td colSpan={3 + GRID_COLUMNS.length}>
            {checks.length > 0 && <LineChecks id={checkId} figure={figure} checks={checks} />}
            {more && <LineMore line={line} cell={cell} />}
          </td>
        </tr>
      )}
    </>
  )
}

/** Typing in one line does not render the others: a form has hundreds of cells. */
export const LineRow = memo(Row, (before, now) => {
  const { known, checks = NONE, ...rest } = now
  const { known: knownBefore, checks: checksBefore = NONE } = before
  return (
    known.line === knownBefore.line &&
    known.last === knownBefore.last &&
    checks.length === checksBefore.length &&
    checks.every((check, index) => check === checksBefore[index]) &&
    Object.entries(rest).every(([name, value]) => value === before[name as keyof typeof rest])
  )
})

function LastFigure(props: { readonly last: Figure | null; readonly indicator: Indicator | null }) {
  const { words } = useReader()
  const { say } = useTranslator()
  const { last, indicator } = props
  if (!last) return say('figures.last.none')
  const period = periodTextOf(last.period.text, words.lang)
  if (last.value === null) return say('figures.last.without', { period })
  const figure = indicator ? words.figure(last.value, indicator) : String(last.value)
  return say('figures.last', { figure, period })
}
