import type { FollowUp } from '../../model/records.ts'
import { formatDate } from '../../i18n/dates.ts'
import { Localized } from '../../components/Localized.tsx'
import { SourceLink } from '../../components/SourceLink.tsx'
import { StatusLabel } from '../../components/StatusLabel.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { Certainty } from './Certainty.tsx'
import type { TimelineStep } from './buildTimeline.ts'
import { idPart } from '../../i18n/idPart.ts'

/** The follow-ups, oldest first: date, status, evidence, role of the source, source. */
export function Timeline({ timeline }: { readonly timeline: readonly TimelineStep[] }) {
  const { translator } = usePageContext()
  return (
    <section aria-labelledby="story">
      <h2 id="story">{translator.t('recommendation.story')}</h2>
      <ol className="timeline">
        {timeline.map((step) =>
          step.kind === 'made' ? (
            <RecommendationStep key={step.recommendation.id} step={step} />
          ) : (
            <FollowUpStep key={getFollowUpKey(step.followUp)} step={step} />
          ),
        )}
      </ol>
      <p className="quiet">{translator.t('recommendation.story.how')}</p>
    </section>
  )
}

function getFollowUpKey({ recommendation, date, status, evidence }: FollowUp): string {
  return JSON.stringify([recommendation, date, status, evidence])
}

function RecommendationStep({ step }: { readonly step: TimelineStep & { kind: 'made' } }) {
  const { translator } = usePageContext()
  const { recommendation, isRepeated } = step
  return (
    <li className="step step-made">
      <p className="step-date">
        {translator.t('recommendation.story.edition', { edition: recommendation.edition })}
      </p>
      <div>
        <p className="step-state">
          {translator.t(isRepeated ? 'recommendation.story.repeated' : 'recommendation.story.made')}
        </p>
        <p>
          <Localized text={translator.localize(recommendation.recommendation)} />
        </p>
        <p className="quiet">
          <Localized text={translator.localize(recommendation.reference)} />
        </p>
      </div>
    </li>
  )
}

function FollowUpStep({ step }: { readonly step: TimelineStep & { kind: 'follow-up' } }) {
  const { translator } = usePageContext()
  const { followUp, isStatusChange } = step
  return (
    <li className={isStatusChange ? 'step step-turn' : 'step'}>
      <p className="step-date">{formatDate(followUp.date, translator.lang)}</p>
      <div>
        <p className="step-state">
          <StatusLabel status={followUp.status} />
        </p>
        <p>
          <Localized text={translator.localize(followUp.evidence)} />
        </p>
        <p className="quiet">
          {translator.t(`speaker.${idPart(followUp.sourceRole)}`)}
          {' · '}
          <SourceLink {...followUp} />
        </p>
        <Certainty record={followUp} />
      </div>
    </li>
  )
}
