import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { blocking, type Check } from '../../../desk/checks.ts'
import { rememberedChecks } from '../../../desk/rememberedChecks.ts'
import { useReader } from '../../reader.ts'
import { checkSentence } from '../checkSentence.ts'
import { useOpenDraft } from '../openDraft.ts'
import { PartLink } from '../PartLink.tsx'
import { ChecksSummary } from './ChecksSummary.tsx'
import { IndicatorTable } from './IndicatorTable.tsx'
import { isAnswered, linesByIndicator } from './lines.ts'
import { NotDue } from './NotDue.tsx'
import { readNumberText } from './readNumberText.ts'
import { useGrid } from './useGrid.ts'
import { checkedCells, checksByLine, visibleChecks, type Attention } from './visibleChecks.ts'
import './figures.css'
import { useTranslator } from '../../useTranslator.ts'

/** The form of the figures: one line for each due figure. */
export function FiguresPart() {
  const { dataset } = useReader()
  const open = useOpenDraft()
  const { say } = useTranslator()
  const form = useRef<HTMLDivElement>(null)
  const { draft, read, due } = open
  const indicators = useMemo(() => linesByIndicator(dataset, draft, due), [dataset, draft, due])
  const order = useMemo(
    () => indicators.flatMap(({ lines }) => lines.map(({ line }) => line.id)),
    [indicators],
  )
  const { handlers, attention, show, setChecked, wanted: asked } = useGrid(form, order, open)
  // Typed text is shown at once; its checks may follow a moment later.
  const later = useDeferredValue(read)
  const [checksOf] = useState(rememberedChecks)
  const checks = useMemo(() => checksOf(dataset, later), [checksOf, dataset, later])
  useEffect(() => {
    setChecked(checkedCells(checks))
  }, [setChecked, checks])
  const focused = draft.lines.find(({ id }) => id === attention.line)
  const text = focused?.cells[attention.column ?? ''] ?? ''
  const visible = visibleChecks(checks, attention, text)
  const byLine = checksByLine(visible)
  const readLines = useMemo(() => new Map(read.lines.map((line) => [line.id, line])), [read])
  useSaidOnLeaving(attention, later === read ? checks : null)
  const { wanted } = open
  useEffect(() => {
    if (wanted) show(wanted)
  }, [wanted, show])
  const filled = draft.lines.filter(isAnswered).length
  return (
    <section className="desk-figures" aria-labelledby="part-title">
      <h2 id="part-title" tabIndex={-1}>
        {say('figures.title')}
      </h2>
      <p className="desk-progress">
        <progress value={filled} max={Math.max(1, draft.lines.length)} aria-hidden="true" />
        <span>{say('figures.progress', { filled, all: draft.lines.length })}</span>
      </p>
      <KeysHelp />
      {draft.lines.length === 0 && <p>{say('figures.empty')}</p>}
      {/* The cells inside are inputs with their own roles; keys and pasting bubble from them. */}
      <div className="desk-form" role="group" aria-labelledby="part-title" ref={form} {...handlers}>
        {indicators.map((of) => (
          <IndicatorTable key={of.id} of={of} read={readLines} checks={byLine} wanted={asked} />
        ))}
      </div>
      <NotDue />
      <p>
        <PartLink part="metadata">{say('metadata.describe')}</PartLink>
      </p>
      <ChecksSummary checks={blocking(visible)} />
    </section>
  )
}

/**
 * Announces once what is wrong with the cell that was just left, or which number was read; `checks` is null
 * until they are computed.
 */
function useSaidOnLeaving({ lastLeft }: Attention, checks: readonly Check[] | null): void {
  const { words } = useReader()
  const { draft, read, announce } = useOpenDraft()
  const { say } = useTranslator()
  const said = useRef<Attention['lastLeft']>(null)
  useEffect(() => {
    if (!lastLeft || !checks || said.current === lastLeft) return
    said.current = lastLeft
    const found = checks.find(
      ({ lineId, column, acknowledged }) =>
        lineId === lastLeft.line &&
        (column ?? 'value') === lastLeft.column &&
        acknowledged === null,
    )
    const line = draft.lines.find(({ id }) => id === lastLeft.line)
    const readLine = read.lines.find(({ id }) => id === lastLeft.line)
    const { column: at } = lastLeft
    const number = readNumberText(line?.cells[at] ?? '', readLine, at, words)
    if (found) announce(checkSentence(found, words))
    else if (number !== null) announce(say('figures.read', { number }))
  }, [lastLeft, checks, draft, read, announce, words, say])
}

function KeysHelp() {
  const { say } = useTranslator()
  return (
    <details className="desk-fold desk-keys">
      <summary>{say('figures.keys')}</summary>
      <ul>
        <li>{say('figures.keys.arrows')}</li>
        <li>{say('figures.keys.f2')}</li>
        <li>{say('figures.keys.escape')}</li>
        <li>{say('figures.keys.paste')}</li>
        <li>{say('figures.keys.undo')}</li>
      </ul>
    </details>
  )
}
