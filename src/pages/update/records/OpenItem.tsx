import type { Draft, DraftRecord } from '../../../desk/draft.ts'
import type { Edit } from '../../../desk/edits.ts'
import type { OpenRecommendation } from '../../../desk/records/openRecommendations.ts'
import type { DraftRecordsReading } from '../../../desk/records/readDraftRecords.ts'
import { dateText } from '../../../words/date.ts'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { SaidText } from '../../parts/SaidText.tsx'
import { StateWord } from '../../parts/StateWord.tsx'
import { useReader } from '../../reader.ts'
import { FollowUpForm } from './FollowUpForm.tsx'
import { freshRecordId, useArrivals } from './freshRecord.ts'
import { useTranslator } from '../../useTranslator.ts'

/** One open recommendation: its state, and the follow-up of the group. */
export function OpenItem(props: {
  readonly open: OpenRecommendation
  readonly draft: Draft
  readonly reading: DraftRecordsReading
  readonly edit: (edit: Edit) => void
}) {
  const { words } = useReader()
  const { say } = useTranslator()
  const { open, draft, reading, edit } = props
  const { id, recommendation } = open.recommendation
  const own = draft.followUps.filter(({ cells }) => cells['recommendation'] === id)
  const { list, add, expect } = useArrivals(own.length)
  const put = (record: DraftRecord) => edit({ kind: 'record', of: 'followUps', record })
  const begin = () => {
    expect()
    put({
      id: freshRecordId(draft.followUps),
      cells: { recommendation: id, said_by: 'editors', certainty: 'uncertain' },
    })
  }
  return (
    <li className="open-item">
      <p className="open-text">
        <PlaceLink to={{ page: 'recommendation', recommendation: id }}>{id}</PlaceLink>{' '}
        <SaidText said={words.text(recommendation)} />
      </p>
      <p className="form-hint open-state">
        <span>
          <StateWord state={open.state} />
        </span>
        <span>
          {open.lastHeard === null
            ? say('followUp.never')
            : say('followUp.last', { date: dateText(open.lastHeard, words.lang) })}
        </span>
        {open.isDue && own.length === 0 && <strong>{say('followUp.due')}</strong>}
      </p>
      <div ref={list}>
        {own.map((record) => (
          <FollowUpForm
            key={record.id}
            recommendation={id}
            record={record}
            problems={reading.followUps.get(record.id)}
            isFiled={reading.filed.has(record.id)}
            change={put}
            remove={() => edit({ kind: 'remove record', of: 'followUps', id: record.id })}
          />
        ))}
      </div>
      <button
        ref={add}
        type="button"
        className="ds-button"
        data-variant="secondary"
        aria-label={say(own.length === 0 ? 'followUp.add.of' : 'followUp.more.of', { id })}
        onClick={begin}
      >
        {say(own.length === 0 ? 'followUp.add' : 'followUp.more')}
      </button>
    </li>
  )
}
