import { keyOfLine } from '../../../desk/draftColumns.ts'
import type { LineDifference } from '../../../desk/difference.ts'
import type { Dataset } from '../../../model/dataset.ts'
import type { Figure } from '../../../model/figure.ts'
import { indicatorOf } from '../../../model/lookup.ts'
import { useReader } from '../../reader.ts'
import { indicatorName, lineName, seriesName } from '../figures/cellNames.ts'
import { useOpenDraft } from '../openDraft.ts'
import { useDeskWords } from '../useDeskWords.ts'
import { AsItWillRead } from './AsItWillRead.tsx'

const KINDS = ['revised', 'new', 'unchanged'] as const

/** Every figure of the draft against what is published: revised first, then new, then the same. */
export function LineChanges(props: {
  readonly lines: readonly LineDifference[]
  /** The dataset as it will be. */
  readonly after: Dataset
}) {
  const { lines, after } = props
  const say = useDeskWords()
  if (lines.length === 0) return <p>{say('preview.empty')}</p>
  return (
    <>
      <h3>{say('preview.lines')}</h3>
      <div className="scroll" tabIndex={0} role="region" aria-label={say('preview.lines')}>
        <table className="ds-table">
          <thead>
            <tr>
              <th scope="col">{say('preview.column.figure')}</th>
              <th scope="col">{say('preview.column.kind')}</th>
              <th scope="col">{say('preview.before')}</th>
              <th scope="col">{say('preview.after')}</th>
            </tr>
          </thead>
          <tbody>
            {KINDS.flatMap((kind) =>
              lines
                .filter((line) => line.kind === kind)
                .map((line) => <OneLine key={line.line.id} of={line} after={after} />),
            )}
          </tbody>
        </table>
      </div>
    </>
  )
}

function OneLine({ of, after }: { readonly of: LineDifference; readonly after: Dataset }) {
  const { dataset, words } = useReader()
  const { draft, showCell } = useOpenDraft()
  const say = useDeskWords()
  const key = keyOfLine(of.line, dataset.city.id)
  const indicator = indicatorOf(after, key.indicator, draft.edition)
  const text = (figure: Figure | null): string => {
    if (!figure) return say('preview.none')
    if (figure.value === null)
      return words.list(figure.status.map((status) => say(`status.${status}`)))
    return indicator ? words.figure(figure.value, indicator) : String(figure.value)
  }
  const name = lineName(
    {
      indicator: indicatorName(key.indicator, indicator, words),
      series: seriesName(key, dataset, words, say),
      period: of.line.cells['period'] ?? '',
    },
    words.lang,
    say,
  )
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
