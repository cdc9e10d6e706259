import { getAreaName } from '../../../i18n/names.ts'
import { memo, useId, useState } from 'react'
import type { Check } from '../../../drafts/check/checks.ts'
import type { DraftLine } from '../../../drafts/draft.ts'
import type { Indicator } from '../../../model/dataset.ts'
import type { Figure } from '../../../model/figure.ts'
import { formatPeriodText } from '../../../i18n/periods.ts'
import { Localized } from '../../../components/Localized.tsx'
import { usePageContext } from '../../../components/pageContext.ts'
import type { OpenDraft } from '../openDraft.ts'
import { Cell } from './Cell.tsx'
import {
  getCellName,
  getColumnName,
  getIndicatorName,
  getLineName,
  getSeriesName,
} from './cellNames.ts'
import { GRID_COLUMNS } from './columns.ts'
import { LineChecks } from './LineChecks.tsx'
import { LineDetails } from './LineDetails.tsx'
import { formatParsedNumber } from './formatParsedNumber.ts'
import type { LineWithSeries } from './indicatorLines.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

const NO_CHECKS: readonly Check[] = []

interface Props extends Pick<OpenDraft, 'edit' | 'readOnly'> {
  readonly known: LineWithSeries
  /** The line with parsed numbers. */
  readonly parsed: DraftLine | undefined
  readonly indicator: Indicator | null
  readonly checks: readonly Check[] | undefined
  /** Whether any line of the indicator has a group: then lines without a group say "everybody". */
  readonly isGrouped: boolean
  /** Its row number in the table, counted with the header from 1, if not all rows are rendered. */
  readonly row: number | undefined
}

/** One due figure: the last published one, and the cells of the new one. */
function Row(props: Props) {
  const { dataset, translator } = usePageContext()
  const { t } = useTranslator()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const { line, key, last } = props.known
  const { indicator, parsed, checks = NO_CHECKS, isGrouped, edit, readOnly } = props
  const series = getSeriesName(key, dataset, translator)
  const title = getIndicatorName(key.indicator, indicator, translator)
  const period = line.cells['period'] ?? ''
  const checkId = (check: Check) => `${id}-${check.problem.code}-${check.column ?? 'line'}`
  const figure = getLineName({ indicator: title, series, period }, translator.lang, t)

  const cell = (column: string) => {
    const ownChecks = checks.filter((check) => (check.column ?? 'value') === column)
    const number = formatParsedNumber(line.cells[column] ?? '', parsed, column, translator)
    return (
      <Cell
        line={line.id}
        column={column}
        text={line.cells[column] ?? ''}
        name={getCellName(
          { column: getColumnName(column, t), indicator: title, series, period },
          translator.lang,
          t,
        )}
        readOnly={readOnly}
        describedBy={ownChecks.length > 0 ? ownChecks.map(checkId).join(' ') : null}
        parsedNumber={number}
        invalid={ownChecks.some(({ problem }) => problem.severity === 'error')}
        onChange={(text) => edit({ kind: 'cell', line: line.id, column, text })}
      />
    )
  }

  return (
    <>
      <tr className="line" aria-rowindex={props.row}>
        <th scope="row">
          {key.group === '' && !isGrouped ? (
            <Localized text={getAreaName(key.area, dataset, translator)} />
          ) : (
            series
          )}
        </th>
        <td className="line-last">
          <span className="cell-label">{t('figures.column.last')}</span>
          <PreviousFigure last={last} indicator={indicator} />
        </td>
        {GRID_COLUMNS.map((column) => (
          <td key={column} className={`line-${column}`}>
            <span className="cell-label" aria-hidden="true">
              {getColumnName(column, t)}
            </span>
            {cell(column)}
          </td>
        ))}
        <td className="line-more">
          <button
            type="button"
            className="desk-link"
            aria-expanded={isOpen}
            aria-label={t('figures.more.of', { indicator: title, series, period })}
            onClick={() => setOpen(!isOpen)}
          >
            {t('figures.more')}
          </button>
        </td>
      </tr>
      {(isOpen || checks.length > 0) && (
        <tr className="line-below">
          <td colSpan={3 + GRID_COLUMNS.length}>
            {checks.length > 0 && <LineChecks id={checkId} figure={figure} checks={checks} />}
            {isOpen && <LineDetails line={line} cell={cell} />}
          </td>
        </tr>
      )}
    </>
  )
}

/** Typing in one line does not render the others: a form has hundreds of cells. */
export const LineRow = memo(Row, (previousProps, nextProps) => {
  const { known, checks = NO_CHECKS, ...rest } = nextProps
  const { known: knownBefore, checks: checksBefore = NO_CHECKS } = previousProps
  return (
    known.line === knownBefore.line &&
    known.last === knownBefore.last &&
    checks.length === checksBefore.length &&
    checks.every((check, index) => check === checksBefore[index]) &&
    Object.entries(rest).every(
      ([name, value]) => value === previousProps[name as keyof typeof rest],
    )
  )
})

function PreviousFigure(props: {
  readonly last: Figure | null
  readonly indicator: Indicator | null
}) {
  const { translator } = usePageContext()
  const { t } = useTranslator()
  const { last, indicator } = props
  if (!last) return t('figures.last.none')
  const period = formatPeriodText(last.period.text, translator.lang)
  if (last.value === null) return t('figures.last.without', { period })
  const figure = indicator ? translator.formatFigure(last.value, indicator) : String(last.value)
  return t('figures.last', { figure, period })
}
