import { useMemo } from 'react'
import type { Draft } from '../../../desk/draft.ts'
import type { Edit } from '../../../desk/edits.ts'
import { isEmptyRecord } from '../../../desk/records/emptyRecords.ts'
import { openRecommendations } from '../../../desk/records/openRecommendations.ts'
import type { DraftRecordsReading } from '../../../desk/records/readDraftRecords.ts'
import type { Records } from '../../../model/records.ts'
import { useReader } from '../../reader.ts'
import { OpenItem } from './OpenItem.tsx'
import { useTranslator } from '../../useTranslator.ts'

interface Props {
  readonly draft: Draft
  readonly records: Records
  readonly reading: DraftRecordsReading
  readonly edit: (edit: Edit) => void
}

/** Every open recommendation of the right, with the group's follow-up. */
export function FollowUps({ draft, records, reading, edit }: Props) {
  const { dataset } = useReader()
  const { say } = useTranslator()
  const { right, edition } = draft
  const open = useMemo(
    () => openRecommendations(dataset, records, edition, right),
    [dataset, records, edition, right],
  )
  const item = (one: (typeof open.toCouncil)[number]) => (
    <OpenItem key={one.recommendation.id} open={one} draft={draft} reading={reading} edit={edit} />
  )
  const due = open.toCouncil.filter(({ isDue }) => isDue)
  const written = new Set(draft.followUps.map(({ cells }) => cells['recommendation']))
  const said = new Set(
    draft.followUps
      .filter((one) => !isEmptyRecord('followUps', one, dataset))
      .map(({ cells }) => cells['recommendation']),
  )
  const left = due.filter(({ recommendation }) => !said.has(recommendation.id)).length
  return (
    <>
      <p>{say('followUp.lead', { due: due.length, left })}</p>
      {open.toCouncil.length === 0 && <p className="form-hint">{say('followUp.none')}</p>}
      <ul className="open-list">{open.toCouncil.map(item)}</ul>
      {(['byOthers', 'cityAsWhole'] as const)
        .filter((of) => open[of].length > 0)
        .map((of) => (
          <details
            key={of}
            className="ds-details desk-fold"
            open={
              open[of].some(({ recommendation }) => written.has(recommendation.id)) || undefined
            }
          >
            <summary>{say(`followUp.${of}`, { count: open[of].length })}</summary>
            <ul className="open-list">{open[of].map(item)}</ul>
          </details>
        ))}
    </>
  )
}
