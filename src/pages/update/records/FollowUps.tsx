import { useMemo } from 'react'
import type { Draft } from '../../../drafts/draft.ts'
import type { Edit } from '../../../drafts/edits.ts'
import { isEmptyRecord } from '../../../drafts/records/emptyRecords.ts'
import { listOpenRecommendations } from '../../../report/chapters/openRecommendations.ts'
import type { ParsedDraftRecords } from '../../../drafts/records/parseDraftRecords.ts'
import type { Records } from '../../../model/records.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { OpenRecommendationItem } from './OpenRecommendationItem.tsx'
import { useTranslator } from '../../../components/useTranslator.ts'

interface Props {
  readonly draft: Draft
  readonly records: Records
  readonly parsed: ParsedDraftRecords
  readonly edit: (edit: Edit) => void
}

/** Every open recommendation of the right, with the group's follow-up. */
export function FollowUps({ draft, records, parsed, edit }: Props) {
  const { dataset } = usePageContext()
  const { t } = useTranslator()
  const { right, edition } = draft
  const openRecommendations = useMemo(
    () => listOpenRecommendations(dataset, records, edition, right),
    [dataset, records, edition, right],
  )
  const renderItem = (one: (typeof openRecommendations.toCouncil)[number]) => (
    <OpenRecommendationItem
      key={one.recommendation.id}
      openRecommendation={one}
      draft={draft}
      parsed={parsed}
      edit={edit}
    />
  )
  const due = openRecommendations.toCouncil.filter(({ isDue }) => isDue)
  const writtenIds = new Set(draft.followUps.map(({ cells }) => cells['recommendation']))
  const statement = new Set(
    draft.followUps
      .filter((one) => !isEmptyRecord('followUps', one, dataset))
      .map(({ cells }) => cells['recommendation']),
  )
  const left = due.filter(({ recommendation }) => !statement.has(recommendation.id)).length
  return (
    <>
      <p>{t('followUp.lead', { due: due.length, left })}</p>
      {openRecommendations.toCouncil.length === 0 && (
        <p className="form-hint">{t('followUp.none')}</p>
      )}
      <ul className="open-list">{openRecommendations.toCouncil.map(renderItem)}</ul>
      {(['byOthers', 'cityAsWhole'] as const)
        .filter((of) => openRecommendations[of].length > 0)
        .map((of) => (
          <details
            key={of}
            className="ds-details desk-fold"
            open={
              openRecommendations[of].some(({ recommendation }) =>
                writtenIds.has(recommendation.id),
              ) || undefined
            }
          >
            <summary>{t(`followUp.${of}`, { count: openRecommendations[of].length })}</summary>
            <ul className="open-list">{openRecommendations[of].map(renderItem)}</ul>
          </details>
        ))}
    </>
  )
}
