import type { Recommendation, Records } from '../../model/records.ts'
import { buildPlans, type ReportedAction } from '../../report/chapters/plans.ts'
import { recordsUpTo } from '../../report/chapters/recordsUpTo.ts'
import { formatDate } from '../../i18n/dates.ts'
import { Localized } from '../../components/Localized.tsx'
import { SourceLink } from '../../components/SourceLink.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { Certainty } from './Certainty.tsx'
import { idPart } from '../../i18n/idPart.ts'

/** The linked actions of strategies and plans that had begun by the edition. */
export function LinkedActions(props: {
  readonly equivalents: readonly Recommendation[]
  readonly records: Records
}) {
  const { dataset, edition, translator } = usePageContext()
  const upTo = recordsUpTo(props.records, edition.edition, dataset.editions)
  const linkedActions = buildPlans(upTo, edition)
    .flatMap(({ actions }) => actions)
    .filter(({ action }) => props.equivalents.some(({ id }) => action.recommendations.includes(id)))
  return (
    <section aria-labelledby="measures">
      <h2 id="measures">{translator.t('recommendation.actions')}</h2>
      {linkedActions.length === 0 ? (
        <p>{translator.t('recommendation.actions.none', { edition: edition.edition })}</p>
      ) : (
        <>
          <ul className="measures">
            {linkedActions.map((linkedAction) => (
              <LinkedAction key={linkedAction.action.id} {...linkedAction} />
            ))}
          </ul>
          <p className="quiet">{translator.t('recommendation.actions.how')}</p>
        </>
      )}
    </section>
  )
}

function LinkedAction({ action, recorded }: ReportedAction) {
  const { translator } = usePageContext()
  const plan = translator.localize(action.plan)
  const target = translator.localize(action.target)
  const responsible = translator.localize(action.responsible)
  return (
    <li className="step">
      <p className="step-date">
        <Localized text={plan} />
        {action.planPeriod && (
          <>
            {', '}
            {action.planPeriod}
          </>
        )}
      </p>
      <div>
        <p className="step-state">
          {recorded
            ? translator.t(recorded.isDated ? 'action.status.dated' : 'action.status', {
                status: translator.t(`action.status.${idPart(recorded.status)}`),
              })
            : translator.t('recommendation.actions.notKnown')}
        </p>
        <p>
          <Localized text={translator.localize(action.action)} />
        </p>
        {recorded && translator.localize(recorded.note).text && (
          <p>
            <Localized text={translator.localize(recorded.note)} />
          </p>
        )}
        {target.text && (
          <p>
            {translator.t('recommendation.actions.target')} <Localized text={target} />
          </p>
        )}
        <p className="quiet">
          {responsible.text && (
            <>
              {translator.t('recommendation.actions.responsible')} <Localized text={responsible} />
              {' · '}
            </>
          )}
          {action.due !== null && (
            <>
              {translator.t('recommendation.actions.due', {
                date: formatDate(action.due, translator.lang),
              })}
              {' · '}
            </>
          )}
          <SourceLink {...action} />
        </p>
        <Certainty record={{ certainty: action.certainty, certaintyNote: {} }} />
      </div>
    </li>
  )
}
