import type { ReactNode } from 'react'
import { rightOf } from '../../model/lookup.ts'
import type { Recommendation } from '../../model/records.ts'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { SaidText } from '../parts/SaidText.tsx'
import { Source } from '../parts/Source.tsx'
import { useReader } from '../reader.ts'
import { Certainty } from './Certainty.tsx'

/** Author, addressee, edition, right, source and certainty. */
export function Facts({ recommendation }: { readonly recommendation: Recommendation }) {
  const { dataset, words } = useReader()
  const addressee = words.text(recommendation.addressee)
  const right = rightOf(dataset, recommendation.right)
  const isSure =
    recommendation.certainty === 'read' && words.text(recommendation.certaintyNote).text === ''
  return (
    <section className="facts" aria-labelledby="facts">
      <h2 id="facts">{words.say('recommendation.facts')}</h2>
      <dl>
        <Fact name={words.say('recommendation.by')}>
          {words.say(`origin.${recommendation.origin}`)}
          {': '}
          <SaidText said={words.text(recommendation.reference)} />
        </Fact>
        {addressee.text && (
          <Fact name={words.say('recommendation.addressee')}>
            <SaidText said={addressee} />
          </Fact>
        )}
        <Fact name={words.say('recommendation.when')}>
          {words.say('recommendation.when.edition', { edition: recommendation.edition })}
        </Fact>
        <Fact name={words.say('recommendation.right')}>
          {right ? (
            <PlaceLink to={{ page: 'right', right: right.id }}>
              <SaidText said={words.text(right.title)} />
            </PlaceLink>
          ) : (
            words.say('recommendations.right.city')
          )}
        </Fact>
        {recommendation.sdg && (
          <Fact name={words.say('recommendation.sdg')}>{recommendation.sdg}</Fact>
        )}
        <Fact name={words.say('recommendation.source')}>
          <Source {...recommendation} />
        </Fact>
        {!isSure && (
          <Fact name={words.say('recommendation.certainty')}>
            <Certainty of={recommendation} />
          </Fact>
        )}
      </dl>
    </section>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
