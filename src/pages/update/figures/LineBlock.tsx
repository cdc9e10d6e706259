import { memo } from 'react'
import type { Check } from '../../../desk/checks.ts'
import type { DraftLine } from '../../../desk/draft.ts'
import type { Indicator } from '../../../model/dataset.ts'
import { periodTextOf } from '../../../words/period.ts'
import { useReader } from '../../reader.ts'
import type { OpenDraft } from '../openDraft.ts'
import { RowBlock } from '../RowBlock.tsx'
import { seriesName } from './cellNames.ts'
import { GRID_COLUMNS } from './columns.ts'
import { LineRow } from './LineRow.tsx'
import type { KnownLine } from './lines.ts'

interface Props extends Pick<OpenDraft, 'edit' | 'readOnly'> {
  readonly lines: readonly KnownLine[]
  /** Index of the first line in the table of its indicator. */
  readonly first: number
  /** The lines with parsed numbers, by id. */
  readonly read: ReadonlyMap<string, DraftLine>
  readonly checks: ReadonlyMap<string, readonly Check[]>
  readonly indicator: Indicator | null
  readonly isGrouped: boolean
  readonly whole: boolean
  readonly isWanted: boolean
}

/** Consecutive lines of an indicator; far from the viewport only their names are rendered. */
function Block(props: Props) {
  const { dataset, words } = useReader()
  const { lines, first, read, checks, whole, isWanted, ...shared } = props
  const firstRow = first + 2
  return (
    <RowBlock
      rows={lines.length}
      firstRow={firstRow}
      columns={3 + GRID_COLUMNS.length}
      whole={whole}
      isWanted={isWanted}
      text={() =>
        lines
          .map(({ line, key }) =>
            [
              seriesName(key, dataset, words),
              periodTextOf(line.cells['period'] ?? '', words.lang),
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
            row={whole ? undefined : firstRow + index}
            read={read.get(known.line.id)}
            checks={checks.get(known.line.id)}
            {...shared}
          />
        ))
      }
    </RowBlock>
  )
}

/** Typing in one line does not render other blocks: a form may have thousands of lines. */
export const LineBlock = memo(Block, (before, now) => {
  const { lines: linesBefore, read: readBefore, checks: checksBefore, ...restBefore } = before
  const { lines, read, checks, ...rest } = now
  return (
    lines.length === linesBefore.length &&
    lines.every(({ line, last }, index) => {
      const former = linesBefore[index]!
      return (
        former.line === line &&
        former.last === last &&
        readBefore.get(line.id) === read.get(line.id) &&
        areSame(checksBefore.get(line.id), checks.get(line.id))
      )
    }) &&
    Object.entries(rest).every(([name, value]) => value === restBefore[name as keyof typeof rest])
  )
})

function areSame(a: readonly Check[] = [], b: readonly Check[] = []): boolean {
  return a === b || (a.length === b.length && a.every((check, index) => check === b[index]))
}
