import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { findBlocking, type Check } from '../../../drafts/check/checks.ts'
import { createIncrementalChecks } from '../../../drafts/check/incrementalChecks.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { formatCheck } from '../checkSentence.ts'
import { useOpenDraft } from '../openDraft.ts'
import { TabLink } from '../TabLink.tsx'
import { ChecksSummary } from './ChecksSummary.tsx'
import { IndicatorTable } from './IndicatorTable.tsx'
import { isAnswered, groupLinesByIndicator } from './indicatorLines.ts'
import { NotDueSeries } from './NotDueSeries.tsx'
import { formatParsedNumber } from './formatParsedNumber.ts'
import { useGrid } from './useGrid.ts'
import {
  listCheckedCells,
  groupChecksByLine,
  selectVisibleChecks,
  type GridFocus,
} from './visibleChecks.ts'
import './figures.css'
import { useTranslator } from '../../../components/useTranslator.ts'

/** The form of the figures: one line for each due figure. */
export function FiguresTab() {
  const { dataset } = usePageContext()
  const open = useOpenDraft()
  const { t } = useTranslator()
  const form = useRef<HTMLDivElement>(null)
  const { draft, parsed, due } = open
  const indicators = useMemo(
    () => groupLinesByIndicator(dataset, draft, due),
    [dataset, draft, due],
  )
  const order = useMemo(
    () => indicators.flatMap(({ lines }) => lines.map(({ line }) => line.id)),
    [indicators],
  )
  const {
    handlers,
    gridFocus,
    showCell,
    setChecked: setCheckedCells,
    requestedCell: gridRequest,
  } = useGrid(form, order, open)
  // Typed text is shown at once; its checks may follow a moment later.
  const deferredDraft = useDeferredValue(parsed)
  const [checkDraft] = useState(createIncrementalChecks)
  const checks = useMemo(
    () => checkDraft(dataset, deferredDraft),
    [checkDraft, dataset, deferredDraft],
  )
  useEffect(() => {
    setCheckedCells(listCheckedCells(checks))
  }, [setCheckedCells, checks])
  const focused = draft.lines.find(({ id }) => id === gridFocus.line)
  const text = focused?.cells[gridFocus.column ?? ''] ?? ''
  const visible = selectVisibleChecks(checks, gridFocus, text)
  const byLine = groupChecksByLine(visible)
  const readLines = useMemo(() => new Map(parsed.lines.map((line) => [line.id, line])), [parsed])
  useAnnouncementOnLeave(gridFocus, deferredDraft === parsed ? checks : null)
  const { requestedCell } = open
  useEffect(() => {
    if (requestedCell) showCell(requestedCell)
  }, [requestedCell, showCell])
  const filled = draft.lines.filter(isAnswered).length
  return (
    <section className="desk-figures" aria-labelledby="part-title">
      <h2 id="part-title" tabIndex={-1}>
        {t('figures.title')}
      </h2>
      <p className="desk-progress">
        <progress value={filled} max={Math.max(1, draft.lines.length)} aria-hidden="true" />
        <span>{t('figures.progress', { filled, all: draft.lines.length })}</span>
      </p>
      <KeysHelp />
      {draft.lines.length === 0 && <p>{t('figures.empty')}</p>}
      {/* The cells inside are inputs with their own roles; keys and pasting bubble from them. */}
      <div className="desk-form" role="group" aria-labelledby="part-title" ref={form} {...handlers}>
        {indicators.map((of) => (
          <IndicatorTable
            key={of.id}
            of={of}
            parsed={readLines}
            checks={byLine}
            requestedLine={gridRequest}
          />
        ))}
      </div>
      <NotDueSeries />
      <p>
        <TabLink tab="metadata">{t('metadata.describe')}</TabLink>
      </p>
      <ChecksSummary checks={findBlocking(visible)} />
    </section>
  )
}

/**
 * Announces once what is wrong with the cell that was just left, or which number was read; `checks` is null
 * until they are computed.
 */
function useAnnouncementOnLeave(
  { lastLeftCell }: GridFocus,
  checks: readonly Check[] | null,
): void {
  const { translator } = usePageContext()
  const { draft, parsed, announce } = useOpenDraft()
  const { t } = useTranslator()
  const announcedCell = useRef<GridFocus['lastLeftCell']>(null)
  useEffect(() => {
    if (!lastLeftCell || !checks || announcedCell.current === lastLeftCell) return
    announcedCell.current = lastLeftCell
    const leftChecks = checks.find(
      ({ lineId, column, acknowledged }) =>
        lineId === lastLeftCell.line &&
        (column ?? 'value') === lastLeftCell.column &&
        acknowledged === null,
    )
    const line = draft.lines.find(({ id }) => id === lastLeftCell.line)
    const readLine = parsed.lines.find(({ id }) => id === lastLeftCell.line)
    const { column: at } = lastLeftCell
    const number = formatParsedNumber(line?.cells[at] ?? '', readLine, at, translator)
    if (leftChecks) announce(formatCheck(leftChecks, translator))
    else if (number !== null) announce(t('figures.read', { number }))
  }, [lastLeftCell, checks, draft, parsed, announce, translator, t])
}

function KeysHelp() {
  const { t } = useTranslator()
  return (
    <details className="desk-fold desk-keys">
      <summary>{t('figures.keys')}</summary>
      <ul>
        <li>{t('figures.keys.arrows')}</li>
        <li>{t('figures.keys.f2')}</li>
        <li>{t('figures.keys.escape')}</li>
        <li>{t('figures.keys.paste')}</li>
        <li>{t('figures.keys.undo')}</li>
      </ul>
    </details>
  )
}
