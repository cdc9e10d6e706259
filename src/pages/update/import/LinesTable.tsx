import { indicatorsAt, type Indicator } from '../../../model/dataset.ts'
import type { HeldLine } from '../../../desk/import/importSession.ts'
import { periodTextOf } from '../../../words/period.ts'
import { useReader } from '../../reader.ts'
import { indicatorName, lineName, seriesName } from '../figures/cellNames.ts'
import { useOpenDraft } from '../openDraft.ts'
import { useTranslator } from '../../useTranslator.ts'

const SHOWN = 50

/** The figures to be imported, each with its effect on the draft. */
export function LinesTable(props: { readonly lines: readonly HeldLine[] }) {
  const { dataset, words } = useReader()
  const { draft } = useOpenDraft()
  const { say } = useTranslator()
  const { lines } = props
  const indicators = new Map(indicatorsAt(dataset, draft.edition).map((one) => [one.id, one]))
  // With all decimals, so that they can be compared with the file.
  const numbers = new Intl.NumberFormat(words.lang, { maximumFractionDigits: 20 })
  const shown = (text: string) => (text === '' ? '' : numbers.format(Number(text)))
  const more = lines.length - SHOWN
  return (
    <>
      <div className="import-scroll" role="region" aria-label={say('import.lines')} tabIndex={0}>
        <table className="ds-table import-lines">
          <caption className="ds-sr-only">{say('import.lines')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('import.lines.figure')}</th>
              <th scope="col" className="import-number">
                {say('import.lines.value')}
              </th>
              <th scope="col">{say('import.lines.limits')}</th>
              <th scope="col">{say('import.lines.status')}</th>
              <th scope="col">{say('import.lines.note')}</th>
              <th scope="col">{say('import.lines.row')}</th>
              <th scope="col">{say('import.lines.does')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, SHOWN).map((line) => (
              <LineRow
                key={`${line.line} ${Object.values(line.cells).join('|')}`}
                line={line}
                indicator={indicators.get(line.cells['indicator'] ?? '') ?? null}
                shown={shown}
              />
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <p>{say('import.lines.more', { count: more })}</p>}
    </>
  )
}

function LineRow(props: {
  readonly line: HeldLine
  readonly indicator: Indicator | null
  readonly shown: (number: string) => string
}) {
  const { dataset, words } = useReader()
  const { say } = useTranslator()
  const { line, indicator, shown } = props
  const { cells, effect, wrote } = line
  const cell = (name: string) => cells[name] ?? ''
  const key = {
    indicator: cell('indicator'),
    area: cell('area'),
    dimension: cell('dimension'),
    group: cell('group'),
  }
  const name = lineName(
    {
      indicator: indicatorName(key.indicator, indicator, words),
      series: seriesName(key, dataset, words),
      period: cell('period'),
    },
    words.lang,
    say,
  )
  return (
    <tr data-effect={effect}>
      <th scope="row">
        {name}
        {wrote !== null && wrote !== periodTextOf(cell('period'), words.lang) && (
          <span className="import-wrote">{say('import.lines.wrote', { text: wrote })}</span>
        )}
      </th>
      <td className="import-number">{shown(cell('value'))}</td>
      <td>
        {cell('lower') !== '' &&
          say('import.limits', {
            lower: shown(cell('lower')),
            upper: shown(cell('upper')),
          })}
      </td>
      <td>
        {cell('status') !== '' &&
          words.list(
            cell('status')
              .split(';')
              .map((status) => say(`status.${status as 'break'}`)),
          )}
      </td>
      <td>{cell('note')}</td>
      <td>
        {say('import.lines.from', {
          line: line.line,
          position: line.column.position,
          column: line.column.name,
        })}
      </td>
      <td>{say(`import.effect.${effect}`)}</td>
    </tr>
  )
}
