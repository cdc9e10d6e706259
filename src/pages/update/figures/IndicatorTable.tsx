import { memo } from 'react'
import type { Check } from '../../../drafts/check/checks.ts'
import type { DraftLine } from '../../../drafts/draft.ts'
import type { Indicator } from '../../../model/dataset.ts'
import { RouteLink } from '../../../components/RouteLink.tsx'
import { Localized } from '../../../components/Localized.tsx'
import { getMonthName } from '../../../i18n/periods.ts'
import { toSafeHref } from '../../../components/safeHref.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { useOpenDraft } from '../openDraft.ts'
import { isLong, splitRows } from '../RowBlock.tsx'
import { AddLine } from './AddLine.tsx'
import { getColumnName, getIndicatorName } from './cellNames.ts'
import { GRID_COLUMNS } from './columns.ts'
import { LineBlock } from './LineBlock.tsx'
import type { IndicatorLines } from './indicatorLines.ts'
import { NewIndicator } from './NewIndicator.tsx'
import { useTranslator } from '../../../components/useTranslator.ts'

/** The lines of one indicator, with its unit and source. */
export function IndicatorTable(props: {
  readonly of: IndicatorLines
  /** The lines with parsed numbers, by id. */
  readonly parsed: ReadonlyMap<string, DraftLine>
  readonly checks: ReadonlyMap<string, readonly Check[]>
  /** A line that must be rendered wherever it stands; null for none. */
  readonly requestedLine: string | null
}) {
  const { translator } = usePageContext()
  const { t } = useTranslator()
  const { draft, edit, readOnly, published } = useOpenDraft()
  const { of, parsed, checks, requestedLine } = props
  const rowsOfPage = draft.lines.length
  const isGrouped = of.lines.some(({ key }) => key.group !== '')
  const title = getIndicatorName(of.id, of.indicator, translator)
  return (
    <section className="desk-indicator" aria-label={title}>
      {published.indicators.some(({ id }) => id === of.id) ? (
        <h3>
          <RouteLink
            className="title-link"
            to={{ page: 'indicator', indicator: of.id, area: null, group: null }}
          >
            {title}
          </RouteLink>
        </h3>
      ) : (
        <>
          <h3>{title}</h3>
          {of.indicator && <NewIndicator id={of.id} title={title} />}
        </>
      )}
      {of.indicator && <IndicatorDetails indicator={of.indicator} title={title} />}
      <table
        className="desk-grid"
        aria-rowcount={isLong(rowsOfPage) ? of.lines.length + 1 : undefined}
      >
        <caption className="ds-sr-only">{t('figures.table', { indicator: title })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('figures.column.line')}</th>
            <th scope="col">{t('figures.column.last')}</th>
            {GRID_COLUMNS.map((column) => (
              <th key={column} scope="col" className={`line-${column}`}>
                {getColumnName(column, t)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        {splitRows(of.lines, rowsOfPage).map(({ rows, first }) => (
          <LineBlock
            key={rows[0]?.line.id ?? ''}
            lines={rows}
            first={first}
            rendersAll={!isLong(rowsOfPage)}
            isRequested={rows.some(({ line }) => line.id === requestedLine)}
            parsed={parsed}
            checks={checks}
            indicator={of.indicator}
            isGrouped={isGrouped}
            edit={edit}
            readOnly={readOnly}
          />
        ))}
      </table>
      <AddLine of={of} title={title} />
    </section>
  )
}

/** Unit, source, link and month of release on one line; the definition on request. */
const IndicatorDetails = memo(function IndicatorDetails(props: {
  readonly indicator: Indicator
  readonly title: string
}) {
  const { translator } = usePageContext()
  const { t } = useTranslator()
  const { indicator } = props
  const href = toSafeHref(indicator.sourceUrl)
  const definition = translator.localize(indicator.definition)
  const source = translator.localize(indicator.source)
  return (
    <div className="desk-about">
      <p>
        {t('figures.unit', { unit: translator.formatUnit(indicator) })}
        {source.text !== '' && ` · ${t('figures.source', { source: source.text })}`}
        {indicator.releaseMonth !== null &&
          `, ${t('figures.month', { month: getMonthName(indicator.releaseMonth, translator.lang) })}`}
        {href !== null && (
          <>
            {' · '}
            <a
              className="ds-link"
              href={href}
              target="_blank"
              rel="noreferrer"
              aria-label={t('figures.where.of', { indicator: props.title })}
            >
              {t('figures.where')}
            </a>
          </>
        )}
      </p>
      {definition.text !== '' && (
        <details className="desk-fold">
          <summary>{t('figures.definition')}</summary>
          <p>
            <Localized text={definition} />
          </p>
        </details>
      )}
    </div>
  )
})
