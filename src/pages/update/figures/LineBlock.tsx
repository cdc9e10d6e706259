import { memo } from 'react'
import type { Check } from '../../../drafts/check/checks.ts'
import type { DraftLine } from '../../../drafts/draft.ts'
import type { Indicator } from '../../../model/dataset.ts'
import { formatPeriodText } from '../../../i18n/periods.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import type { OpenDraft } from '../openDraft.ts'
import { RowBlock } from '../RowBlock.tsx'
import { getSeriesName } from './cellNames.ts'
import { GRID_COLUMNS } from './columns.ts'
import { LineRow } from './LineRow.tsx'
import type { LineWithSeries } from './indicatorLines.ts'

interface Props extends Pick<OpenDraft, 'edit' | 'readOnly'> {
  readonly lines: readonly LineWithSeries[]
  /** Index of the first line in the table of its indicator. */
  readonly first: number
  /** The lines with parsed numbers, by id. */
  readonly parsed: ReadonlyMap<string, DraftLine>
  readonly checks: ReadonlyMap<string, readonly Check[]>
  readonly indicator: Indicator | null
  readonly isGrouped: boolean
  readonly rendersAll: boolean
  readonly isRequested: boolean
}

/** Consecutive lines of an indicator; far from the viewport only their names are rendered. */
function Block(props: Props) {
  const { dataset, translator } = usePageContext()
  const { lines, first, parsed, checks, rendersAll, isRequested, ...shared } = props
  const firstRow = first + 2
  return (
    <RowBlock
      rows={lines.length}
      firstRow={firstRow}
      columns={3 + GRID_COLUMNS.length}
      rendersAll={rendersAll}
      isRequested={isRequested}
      text={() =>
        lines
          .map(({ line, key }) =>
            [
              getSeriesName(key, dataset, translator),
              formatPeriodText(line.cells['period'] ?? '', translator.lang),
              line.cells['value'] ?? '',
            ].join(' '),
          )
          .join(' · ')
      }
    >
      {() =>
        lines.map((known, index) => (
          <LineRow
            key={known.line.id}
            known={known}
            row={rendersAll ? undefined : firstRow + index}
            parsed={parsed.get(known.line.id)}
            checks={checks.get(known.line.id)}
            {...shared}
          />
        ))
      }
    </RowBlock>
  )
}

/** Typing in one line does not render other blocks: a form may have thousands of lines. */
export const LineBlock = memo(Block, (previousProps, nextProps) => {
  const {
    lines: linesBefore,
    parsed: readBefore,
    checks: checksBefore,
    ...restBefore
  } = previousProps
  const { lines, parsed, checks, ...rest } = nextProps
  return (
    lines.length === linesBefore.length &&
    lines.every(({ line, last }, index) => {
      const former = linesBefore[index]!
      return (
        former.line === line &&
        former.last === last &&
        readBefore.get(line.id) === parsed.get(line.id) &&
        areChecksEqual(checksBefore.get(line.id), checks.get(line.id))
      )
    }) &&
    Object.entries(rest).every(([name, value]) => value === restBefore[name as keyof typeof rest])
  )
})

function areChecksEqual(a: readonly Check[] = [], b: readonly Check[] = []): boolean {
  return a === b || (a.length === b.length && a.every((check, index) => check === b[index]))
}
