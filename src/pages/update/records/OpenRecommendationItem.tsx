import type { Draft, DraftRecord } from '../../../drafts/draft.ts'
import type { Edit } from '../../../drafts/edits.ts'
import type { OpenRecommendation } from '../../../report/chapters/openRecommendations.ts'
import type { ParsedDraftRecords } from '../../../drafts/records/parseDraftRecords.ts'
import { formatDate } from '../../../i18n/dates.ts'
import { RouteLink } from '../../../components/RouteLink.tsx'
import { Localized } from '../../../components/Localized.tsx'
import { StatusLabel } from '../../../components/StatusLabel.tsx'
import { usePageContext } from '../../../components/pageContext.ts'
import { FollowUpForm } from './FollowUpForm.tsx'
import { createRecordId, useFormFocus } from './newRecord.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

/** One open recommendation: its state, and the follow-up of the group. */
export function OpenRecommendationItem(props: {
  readonly openRecommendation: OpenRecommendation
  readonly draft: Draft
  readonly parsed: ParsedDraftRecords
  readonly edit: (edit: Edit) => void
}) {
  const { translator } = usePageContext()
  const { t } = useTranslator()
  const { openRecommendation, draft, parsed, edit } = props
  const { id, recommendation } = openRecommendation.recommendation
  const ownFollowUps = draft.followUps.filter(({ cells }) => cells['recommendation'] === id)
  const { list, addButton, expectForm: expectRecord } = useFormFocus(ownFollowUps.length)
  const putRecord = (record: DraftRecord) => edit({ kind: 'record', of: 'followUps', record })
  const beginFollowUp = () => {
    expectRecord()
    putRecord({
      id: createRecordId(draft.followUps),
      cells: { recommendation: id, said_by: 'editors', certainty: 'uncertain' },
    })
  }
  return (
    <li className="open-item">
      <p className="open-text">
        <RouteLink to={{ page: 'recommendation', recommendation: id }}>{id}</RouteLink>{' '}
        <Localized text={translator.localize(recommendation)} />
      </p>
      <p className="form-hint open-state">
        <span>
          <StatusLabel status={openRecommendation.state} />
        </span>
        <span>
          {openRecommendation.lastHeard === null
            ? t('followUp.never')
            : t('followUp.last', {
                date: formatDate(openRecommendation.lastHeard, translator.lang),
              })}
        </span>
        {openRecommendation.isDue && ownFollowUps.length === 0 && (
          <strong>{t('followUp.due')}</strong>
        )}
      </p>
      <div ref={list}>
        {ownFollowUps.map((record) => (
          <FollowUpForm
            key={record.id}
            recommendation={id}
            record={record}
            problems={parsed.followUps.get(record.id)}
            isPublished={parsed.filed.has(record.id)}
            onChange={putRecord}
            onRemove={() => edit({ kind: 'remove record', of: 'followUps', id: record.id })}
          />
        ))}
      </div>
      <button
        ref={addButton}
        type="button"
        className="ds-button"
        data-variant="secondary"
        aria-label={t(ownFollowUps.length === 0 ? 'followUp.add.of' : 'followUp.more.of', { id })}
        onClick={beginFollowUp}
      >
        {t(ownFollowUps.length === 0 ? 'followUp.add' : 'followUp.more')}
      </button>
    </li>
  )
}
