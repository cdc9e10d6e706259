import { seriesIdOf } from '../../../desk/draftColumns.ts'
import type { DueLine } from '../../../desk/dueLines.ts'
import { periodTextOf } from '../../../words/period.ts'
import { Subject } from '../../parts/Subject.tsx'
import { useReader } from '../../reader.ts'
import { LongList } from '../LongList.tsx'
import { useTranslator } from '../../useTranslator.ts'

/** Due figures that the draft does not have; they do not block the hand-over. */
export function MissingLines({ lines }: { readonly lines: readonly DueLine[] }) {
  const { words } = useReader()
  const { say } = useTranslator()
  if (lines.length === 0) return null
  return (
    <>
      <h3>{say('preview.missing', { count: lines.length })}</h3>
      <p>{say('preview.missing.how')}</p>
      <LongList className="desk-list" items={lines}>
        {({ key, indicator, periods }) => (
          <li key={seriesIdOf(key)}>
            <Subject indicator={indicator} series={key} />
            {', '}
            {periodTextOf(periods[0] ?? '', words.lang)}
          </li>
        )}
      </LongList>
    </>
  )
}
