import { getIndicatorsAt, type Indicator } from '../../../model/dataset.ts'
import { idPart } from '../../../i18n/idPart.ts'
import type { FigureStatus } from '../../../model/status.ts'
import type { ComparedLine } from '../../../drafts/import/importSession.ts'
import { formatPeriodText } from '../../../i18n/periods.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { getIndicatorName, getLineName, getSeriesName } from '../figures/cellNames.ts'
import { useOpenDraft } from '../openDraft.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

const MAX_SHOWN = 50

/** The figures to be imported, each with its effect on the draft. */
export function LinesTable(props: { readonly lines: readonly ComparedLine[] }) {
  const { dataset, translator } = usePageContext()
  const { draft } = useOpenDraft()
  const { t } = useTranslator()
  const { lines } = props
  const indicators = new Map(
    getIndicatorsAt(dataset, draft.edition).map((indicator) => [indicator.id, indicator]),
  )
  // With all decimals, so that they can be compared with the file.
  const numbers = new Intl.NumberFormat(translator.lang, { maximumFractionDigits: 20 })
  const formatValue = (text: string) => (text === '' ? '' : numbers.format(Number(text)))
  const hiddenCount = lines.length - MAX_SHOWN
  return (
    <>
      <div className="import-scroll" role="region" aria-label={t('import.lines')} tabIndex={0}>
        <table className="ds-table import-lines">
          <caption className="ds-sr-only">{t('import.lines')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('import.lines.figure')}</th>
              <th scope="col" className="import-number">
                {t('import.lines.value')}
              </th>
              <th scope="col">{t('import.lines.limits')}</th>
              <th scope="col">{t('import.lines.status')}</th>
              <th scope="col">{t('import.lines.note')}</th>
              <th scope="col">{t('import.lines.row')}</th>
              <th scope="col">{t('import.lines.does')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, MAX_SHOWN).map((line) => (
              <LineRow
                key={`${line.line} ${Object.values(line.cells).join('|')}`}
                line={line}
                indicator={indicators.get(line.cells['indicator'] ?? '') ?? null}
                formatValue={formatValue}
              />
            ))}
          </tbody>
        </table>
      </div>
      {hiddenCount > 0 && <p>{t('import.lines.more', { count: hiddenCount })}</p>}
    </>
  )
}

function LineRow(props: {
  readonly line: ComparedLine
  readonly indicator: Indicator | null
  readonly formatValue: (number: string) => string
}) {
  const { dataset, translator } = usePageContext()
  const { t } = useTranslator()
  const { line, indicator, formatValue } = props
  const { cells, effect, writtenPeriod } = line
  const cell = (name: string) => cells[name] ?? ''
  const key = {
    indicator: cell('indicator'),
    area: cell('area'),
    dimension: cell('dimension'),
    group: cell('group'),
  }
  const name = getLineName(
    {
      indicator: getIndicatorName(key.indicator, indicator, translator),
      series: getSeriesName(key, dataset, translator),
      period: cell('period'),
    },
    translator.lang,
    t,
  )
  return (
    <tr data-effect={effect}>
      <th scope="row">
        {name}
        {writtenPeriod !== null &&
          writtenPeriod !== formatPeriodText(cell('period'), translator.lang) && (
            <span className="import-wrote">{t('import.lines.wrote', { text: writtenPeriod })}</span>
          )}
      </th>
      <td className="import-number">{formatValue(cell('value'))}</td>
      <td>
        {cell('lower') !== '' &&
          t('import.limits', {
            lower: formatValue(cell('lower')),
            upper: formatValue(cell('upper')),
          })}
      </td>
      <td>
        {cell('status') !== '' &&
          translator.formatList(
            cell('status')
              .split(';')
              .map((status) => t(`status.${idPart(status as FigureStatus)}`)),
          )}
      </td>
      <td>{cell('note')}</td>
      <td>
        {t('import.lines.from', {
          line: line.line,
          position: line.column.position,
          column: line.column.name,
        })}
      </td>
      <td>{t(`import.effect.${effect}`)}</td>
    </tr>
  )
}
