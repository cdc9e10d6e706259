import type { FollowUp } from '../../model/records.ts'
import { dateText } from '../../words/date.ts'
import { SaidText } from '../parts/SaidText.tsx'
import { Source } from '../parts/Source.tsx'
import { StateWord } from '../parts/StateWord.tsx'
import { useReader } from '../reader.ts'
import { Certainty } from './Certainty.tsx'
import type { Step } from './story.ts'

/** The follow-ups, oldest first: date, status, evidence, role of the source, source. */
export function Timeline({ story }: { readonly story: readonly Step[] }) {
  const { words } = useReader()
  return (
    <section aria-labelledby="story">
      <h2 id="story">{words.say('recommendation.story')}</h2>
      <ol className="timeline">
        {story.map((step) =>
          step.kind === 'made' ? (
            <Made key={step.recommendation.id} step={step} />
          ) : (
            <Followed key={keyOf(step.followUp)} step={step} />
          ),
        )}
      </ol>
      <p className="quiet">{words.say('recommendation.story.how')}</p>
    </section>
  )
}

function keyOf({ recommendation, date, status, evidence }: FollowUp): string {
  return JSON.stringify([recommendation, date, status, evidence])
}

function Made({ step }: { readonly step: Step & { kind: 'made' } }) {
  const { words } = useReader()
  const { recommendation, again } = step
  return (
    <li className="step step-made">
      <p className="step-date">
        {words.say('recommendation.story.edition', { edition: recommendation.edition })}
      </p>
      <div>
        <p className="step-state">
          {words.say(again ? 'recommendation.story.repeated' : 'recommendation.story.made')}
        </p>
        <p>
          <SaidText said={words.text(recommendation.recommendation)} />
        </p>
        <p className="quiet">
          <SaidText said={words.text(recommendation.reference)} />
        </p>
      </div>
    </li>
  )
}

function Followed({ step }: { readonly step: Step & { kind: 'follow-up' } }) {
  const { words } = useReader()
  const { followUp, turn } = step
  return (
    <li className={turn ? 'step step-turn' : 'step'}>
      <p className="step-date">{dateText(followUp.date, words.lang)}</p>
      <div>
        <p className="step-state">
          <StateWord state={followUp.status} />
        </p>
        <p>
          <SaidText said={words.text(followUp.evidence)} />
        </p>
        <p className="quiet">
          {words.say(`speaker.${followUp.saidBy}`)}
          {' · '}
          <Source {...followUp} />
        </p>
        <Certainty of={followUp} />
      </div>
    </li>
  )
}
