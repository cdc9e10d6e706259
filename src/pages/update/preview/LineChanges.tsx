import { useMemo } from 'react'
import { keyOfLine } from '../../../desk/draftColumns.ts'
import type { LineDifference } from '../../../desk/difference.ts'
import type { DraftLine } from '../../../desk/draft.ts'
import { indicatorsAt, type Dataset } from '../../../model/dataset.ts'
import type { Figure } from '../../../model/figure.ts'
import { indicatorOf } from '../../../model/lookup.ts'
import { useReader } from '../../reader.ts'
import { indicatorName, lineName, seriesName } from '../figures/cellNames.ts'
import { useOpenDraft } from '../openDraft.ts'
import { isLong, RowBlock, rowBlocks } from '../RowBlock.tsx'
import { AsItWillRead } from './AsItWillRead.tsx'
import { useTranslator } from '../../useTranslator.ts'

const KINDS = ['revised', 'new', 'unchanged'] as const

/** Every figure of the draft compared with the published one: revised first, then new, then unchanged. */
export function LineChanges(props: {
  readonly lines: readonly LineDifference[]
  /** The dataset with the draft. */
  readonly after: Dataset
}) {
  const { lines, after } = props
  const { dataset, words } = useReader()
  const { draft } = useOpenDraft()
  const { say } = useTranslator()
  const sorted = KINDS.flatMap((kind) => lines.filter((line) => line.kind === kind))
  const byId = useMemo(
    () => new Map(indicatorsAt(after, draft.edition).map((one) => [one.id, one])),
    [after, draft.edition],
  )
  const nameOf = (line: DraftLine): string => {
    const key = keyOfLine(line, dataset.city.id)
    return lineName(
      {
        indicator: indicatorName(key.indicator, byId.get(key.indicator) ?? null, words),
        series: seriesName(key, dataset, words),
        period: line.cells['period'] ?? '',
      },
      words.lang,
      say,
    )
  }
  if (lines.length === 0) return <p>{say('preview.empty')}</p>
  return (
    <>
      <h3>{say('preview.lines')}</h3>
      <div className="scroll" tabIndex={0} role="region" aria-label={say('preview.lines')}>
        <table
          className="ds-table"
          aria-rowcount={isLong(sorted.length) ? sorted.length + 1 : undefined}
        >
          <thead>
            <tr>
              <th scope="col">{say('preview.column.figure')}</th>
              <th scope="col">{say('preview.column.kind')}</th>
              <th scope="col">{say('preview.before')}</th>
              <th scope="col">{say('preview.after')}</th>
            </tr>
          </thead>
          {rowBlocks(sorted, sorted.length).map(({ rows, first }) => (
            <RowBlock
              key={rows[0]!.line.id}
              rows={rows.length}
              firstRow={first + 2}
              columns={4}
              whole={!isLong(sorted.length)}
              text={() => rows.map(({ line }) => nameOf(line)).join(' · ')}
            >
              {() =>
                rows.map((line) => (
                  <OneLine key={line.line.id} of={line} name={nameOf(line.line)} after={after} />
                ))
              }
            </RowBlock>
          ))}
        </table>
      </div>
    </>
  )
}

function OneLine(props: {
  readonly of: LineDifference
  readonly name: string
  readonly after: Dataset
}) {
  const { of, name, after } = props
  const { dataset, words } = useReader()
  const { draft, showCell } = useOpenDraft()
  const { say } = useTranslator()
  const key = keyOfLine(of.line, dataset.city.id)
  const indicator = indicatorOf(after, key.indicator, draft.edition)
  const text = (figure: Figure | null): string => {
    if (!figure) return say('preview.none')
    if (figure.value === null)
      return words.list(figure.status.map((status) => say(`status.${status}`)))
    return indicator ? words.figure(figure.value, indicator) : String(figure.value)
  }
  const reads = of.kind !== 'unchanged' && of.after !== null && indicator !== null
  return (
    <>
      <tr className={reads ? 'line-with-reading' : undefined}>
        <th scope="row">
          <button
            type="button"
            className="desk-link"
            onClick={() => showCell({ line: of.line.id, column: 'value' })}
          >
            {name}
          </button>
        </th>
        <td>{say(`preview.kind.${of.kind}`)}</td>
        <td>{text(of.before)}</td>
        <td>{of.after ? text(of.after) : say('preview.unreadable')}</td>
      </tr>
      {reads && (
        <tr>
          <td colSpan={4} className="line-reading-cell">
            <AsItWillRead of={key} name={name} after={after} />
          </td>
        </tr>
      )}
    </>
  )
}
