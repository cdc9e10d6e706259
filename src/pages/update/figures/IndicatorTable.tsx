import { memo } from 'react'
import type { Check } from '../../../desk/checks.ts'
import type { DraftLine } from '../../../desk/draft.ts'
import type { Indicator } from '../../../model/dataset.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { SaidText } from '../../parts/SaidText.tsx'
import { monthText } from '../../parts/monthText.ts'
import { safeHref } from '../../parts/safeHref.ts'
import { useReader } from '../../reader.ts'
import { useOpenDraft } from '../openDraft.ts'
import { isLong, rowBlocks } from '../RowBlock.tsx'
import { AddLine } from './AddLine.tsx'
import { columnName, indicatorName } from './cellNames.ts'
import { GRID_COLUMNS } from './columns.ts'
import { LineBlock } from './LineBlock.tsx'
import type { IndicatorLines } from './lines.ts'
import { OwnIndicator } from './OwnIndicator.tsx'
import { useTranslator } from '../../useTranslator.ts'

/** The lines of one indicator, with its unit and source. */
export function IndicatorTable(props: {
  readonly of: IndicatorLines
  /** The lines with parsed numbers, by id. */
  readonly read: ReadonlyMap<string, DraftLine>
  readonly checks: ReadonlyMap<string, readonly Check[]>
  /** A line that must be rendered wherever it stands; null for none. */
  readonly wanted: string | null
}) {
  const { words } = useReader()
  const { say } = useTranslator()
  const { draft, edit, readOnly, published } = useOpenDraft()
  const { of, read, checks, wanted } = props
  const rowsOfPage = draft.lines.length
  const isGrouped = of.lines.some(({ key }) => key.group !== '')
  const title = indicatorName(of.id, of.indicator, words)
  return (
    <section className="desk-indicator" aria-label={title}>
      {published.indicators.some(({ id }) => id === of.id) ? (
        <h3>
          <PlaceLink
            className="title-link"
            to={{ page: 'indicator', indicator: of.id, area: null, group: null }}
          >
            {title}
          </PlaceLink>
        </h3>
      ) : (
        <>
          <h3>{title}</h3>
          {of.indicator && <OwnIndicator id={of.id} title={title} />}
        </>
      )}
      {of.indicator && <About indicator={of.indicator} title={title} />}
      <table
        className="desk-grid"
        aria-rowcount={isLong(rowsOfPage) ? of.lines.length + 1 : undefined}
      >
        <caption className="ds-sr-only">{say('figures.table', { indicator: title })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('figures.column.line')}</th>
            <th scope="col">{say('figures.column.last')}</th>
            {GRID_COLUMNS.map((column) => (
              <th key={column} scope="col" className={`line-${column}`}>
                {columnName(column, say)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        {rowBlocks(of.lines, rowsOfPage).map(({ rows, first }) => (
          <LineBlock
            key={rows[0]?.line.id ?? ''}
            lines={rows}
            first={first}
            whole={!isLong(rowsOfPage)}
            isWanted={rows.some(({ line }) => line.id === wanted)}
            read={read}
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
const About = memo(function About(props: {
  readonly indicator: Indicator
  readonly title: string
}) {
  const { words } = useReader()
  const { say } = useTranslator()
  const { indicator } = props
  const href = safeHref(indicator.sourceUrl)
  const definition = words.text(indicator.definition)
  const source = words.text(indicator.source)
  return (
    <div className="desk-about">
      <p>
        {say('figures.unit', { unit: words.unit(indicator) })}
        {source.text !== '' && ` · ${say('figures.source', { source: source.text })}`}
        {indicator.releaseMonth !== '' &&
          `, ${say('figures.month', { month: monthText(indicator.releaseMonth, words.lang) })}`}
        {href !== null && (
          <>
            {' · '}
            <a
              className="ds-link"
              href={href}
              target="_blank"
              rel="noreferrer"
              aria-label={say('figures.where.of', { indicator: props.title })}
            >
              {say('figures.where')}
            </a>
          </>
        )}
      </p>
      {definition.text !== '' && (
        <details className="desk-fold">
          <summary>{say('figures.definition')}</summary>
          <p>
            <SaidText said={definition} />
          </p>
        </details>
      )}
    </div>
  )
})
