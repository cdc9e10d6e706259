import { useMemo } from 'react'
import type { Draft, DraftRecord } from '../../../drafts/draft.ts'
import type { Edit } from '../../../drafts/edits.ts'
import type { ParsedDraftRecords } from '../../../drafts/records/parseDraftRecords.ts'
import { createRecommendationId } from '../../../drafts/records/recommendationId.ts'
import type { Dataset } from '../../../model/dataset.ts'
import type { Records } from '../../../model/records.ts'
import {
  MIN_RECOMMENDATIONS,
  MAX_RECOMMENDATIONS,
} from '../../../datapackage/records/recordWarnings.ts'
import { Localized } from '../../../components/Localized.tsx'
import { VerdictIcon } from '../../../components/VerdictIcon.tsx'
import { usePageContext } from '../../../components/pageContext.ts'
import { getVerdictLabel } from '../../../i18n/sentences/verdict/verdictLabel.ts'
import { createRecordId, useFormFocus } from './newRecord.ts'
import { findCallingIndicators } from './IndicatorChoice.tsx'
import { RecommendationForm } from './RecommendationForm.tsx'
import { useTranslator } from '../../../components/useTranslator.ts'

interface Props {
  readonly draft: Draft
  readonly records: Records
  /** The dataset with the figures of the draft. */
  readonly dataset: Dataset
  readonly parsed: ParsedDraftRecords
  readonly edit: (edit: Edit) => void
}

/** The group's recommendations of this year, and the indicators that call for one. */
export function NewRecommendations({ draft, records, dataset, parsed, edit }: Props) {
  const { t } = useTranslator()
  const { edition, right } = draft
  const recommendations = draft.recommendations
  const { list, addButton, expectForm: expectRecord } = useFormFocus(recommendations.length)
  const putRecord = (record: DraftRecord) => edit({ kind: 'record', of: 'recommendations', record })
  const beginRecommendation = (indicator: string) => {
    expectRecord()
    putRecord({
      id: createRecordId(recommendations),
      cells: {
        id: createNextId(draft, records),
        edition: String(edition),
        right,
        origin: 'city report',
        certainty: 'read',
        ...(indicator === '' ? {} : { indicators: indicator }),
      },
    })
  }
  const count = parsed.records.recommendations.filter(
    (recommendation) =>
      recommendation.edition === edition && recommendation.origin === 'city report',
  ).length
  return (
    <>
      <p>{t('recommend.lead', { fewest: MIN_RECOMMENDATIONS, most: MAX_RECOMMENDATIONS })}</p>
      <p role="status">
        {t(count > MAX_RECOMMENDATIONS ? 'recommend.count.many' : 'recommend.count', {
          count,
          edition,
          fewest: MIN_RECOMMENDATIONS,
          most: MAX_RECOMMENDATIONS,
        })}
      </p>
      <CallingIndicators
        dataset={dataset}
        draft={draft}
        beginRecommendation={beginRecommendation}
      />
      <div ref={list} className="record-list">
        {recommendations.map((record) => (
          <RecommendationForm
            key={record.id}
            record={record}
            problems={parsed.recommendations.get(record.id)}
            isPublished={parsed.filed.has(record.id)}
            records={records}
            dataset={dataset}
            edition={edition}
            onChange={putRecord}
            onRemove={() => edit({ kind: 'remove record', of: 'recommendations', id: record.id })}
          />
        ))}
      </div>
      <button
        ref={addButton}
        type="button"
        className="ds-button"
        data-variant="secondary"
        onClick={() => beginRecommendation('')}
      >
        {t(recommendations.length === 0 ? 'recommend.add' : 'recommend.another')}
      </button>
    </>
  )
}

function createNextId(draft: Draft, { recommendations }: Records): string {
  const ids = [
    ...recommendations.map(({ id }) => id),
    ...draft.recommendations.map(({ cells }) => cells['id'] ?? ''),
  ]
  const ownIds = recommendations
    .filter(({ origin }) => origin === 'city report')
    .map(({ id }) => id)
  return createRecommendationId(draft.edition, ids, ownIds)
}

/** Indicators that got worse and that no recommendation of the draft names. */
function CallingIndicators(props: {
  readonly dataset: Dataset
  readonly draft: Draft
  readonly beginRecommendation: (indicator: string) => void
}) {
  const { translator } = usePageContext()
  const { t } = useTranslator()
  const { dataset, draft } = props
  const { right, edition } = draft
  const worse = useMemo(
    () =>
      findCallingIndicators(dataset, right, edition).filter(
        ({ verdict }) => verdict.kind === 'worse',
      ),
    [dataset, right, edition],
  )
  const namedIndicators = draft.recommendations
    .map(({ cells }) => cells['indicators'] ?? '')
    .join(';')
  const callingIndicators = worse.filter(
    ({ indicator }) => !namedIndicators.split(/; ?/).includes(indicator.id),
  )
  if (worse.length === 0) return <p className="form-hint">{t('recommend.calls.none')}</p>
  if (callingIndicators.length === 0)
    return <p className="form-hint">{t('recommend.calls.done')}</p>
  return (
    <>
      <h4>{t('recommend.calls')}</h4>
      <ul className="open-list">
        {callingIndicators.map(({ indicator, verdict }) => (
          <li key={indicator.id} className="call">
            <span>
              <VerdictIcon kind={verdict.kind} /> {getVerdictLabel(verdict.kind, translator)}
              {': '}
              <Localized text={translator.localize(indicator.title)} />
            </span>
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              aria-label={t('recommend.call.of', {
                indicator: translator.localize(indicator.title).text,
              })}
              onClick={() => props.beginRecommendation(indicator.id)}
            >
              {t('recommend.call')}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
