import type { FollowUp } from '../../model/records.ts'
import type { FollowedUp } from '../../report/chapters/followUp.ts'
import { lowerCaseLabel } from '../../i18n/lowerCaseLabel.ts'
import { formatDate } from '../../i18n/dates.ts'
import { Localized } from '../../components/Localized.tsx'
import { StatusLabel } from '../../components/StatusLabel.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { LinkedVerdicts } from './LinkedVerdicts.tsx'
import { RecommendationAnswer, RecommendationHead } from './RecommendationList.tsx'
import { useReport } from './reportContext.ts'
import { SourceMarks } from './SourceMarks.tsx'
import { idPart } from '../../i18n/idPart.ts'

/** An earlier recommendation: its state and why it is another than before, the evidence, who says so. */
export function FollowedUpItem({ item }: { readonly item: FollowedUp }) {
  const { translator } = usePageContext()
  const { report } = useReport()
  const { t } = translator
  const { followUps, newFollowUps, repeats, state } = item
  // Without anything new the last that is known stands for the state.
  const shownFollowUps = followUps.slice(-Math.max(newFollowUps, 1))
  const earlierFollowUps = followUps.slice(0, followUps.length - shownFollowUps.length)
  const steps = earlierFollowUps.map((followUp) =>
    t('report.followUp.step', {
      state: lowerCaseLabel(
        translator.t(`state.label.${idPart(followUp.status)}`),
        translator.lang,
      ),
      date: formatDate(followUp.date, translator.lang),
    }),
  )
  return (
    <>
      <RecommendationHead item={item} />
      {repeats.length > 0 && (
        <p className="report-small">
          {t('report.recommendation.repeats', { ids: translator.formatList(repeats) })}
        </p>
      )}
      <p className="report-state">
        <StatusLabel status={state} />
      </p>
      <Since item={item} last={report.followUp.lastEdition} />
      {followUps.length === 0 && <p>{t('report.followUp.none')}</p>}
      {steps.length > 0 && (
        <p className="report-small">
          {t('report.followUp.soFar', { steps: translator.formatList(steps) })}
        </p>
      )}
      {followUps.length > 0 && newFollowUps === 0 && <p>{t('report.followUp.nothingNew')}</p>}
      {shownFollowUps.length > 0 && (
        <ol className="report-evidence">
          {shownFollowUps.map((followUp) => (
            <Evidence
              key={`${followUp.date} ${followUp.status} ${followUp.sourceUrl}`}
              followUp={followUp}
            />
          ))}
        </ol>
      )}
      <RecommendationAnswer item={item} />
      <LinkedVerdicts item={item} />
    </>
  )
}

/** How the state stands to that of the edition before. */
function Since(props: { readonly item: FollowedUp; readonly last: number | null }) {
  const { translator } = usePageContext()
  const { t } = translator
  const { state, stateBefore, newFollowUps, recommendation } = props.item
  if (props.last === null || stateBefore === null || recommendation.edition > props.last)
    return null
  if (state === stateBefore)
    return <p className="report-small">{t('report.followUp.same', { edition: props.last })}</p>
  const previousState = lowerCaseLabel(
    translator.t(`state.label.${idPart(stateBefore)}`),
    translator.lang,
  )
  return (
    <p className="report-small">
      {t('report.followUp.before', { edition: props.last, state: previousState })}{' '}
      {newFollowUps > 0 && t('report.followUp.why', { count: newFollowUps })}
    </p>
  )
}

function Evidence({ followUp }: { readonly followUp: FollowUp }) {
  const { translator } = usePageContext()
  const { sources } = useReport()
  const source = sources.ofRecord(followUp)
  const note = translator.localize(followUp.certaintyNote)
  const attribution = [
    translator.t(`speaker.${idPart(followUp.sourceRole)}`),
    followUp.certainty === 'read' ? '' : translator.t(`certainty.${idPart(followUp.certainty)}`),
  ]
  return (
    <li>
      <strong>{formatDate(followUp.date, translator.lang)}</strong>
      {': '}
      {translator.t(`state.sentence.${idPart(followUp.status)}`)}{' '}
      <Localized text={translator.localize(followUp.evidence)} />
      <SourceMarks numbers={source === null ? [] : [source]} />
      <span className="report-said-by">
        {attribution.join('. ')} <Localized text={note} />
      </span>
    </li>
  )
}
