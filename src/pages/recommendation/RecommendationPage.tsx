import type { Recommendation, Records } from '../../model/records.ts'
import { writeAddress } from '../../state/address.ts'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { SaidText } from '../parts/SaidText.tsx'
import { useReader } from '../reader.ts'
import UnknownPage from '../unknown/UnknownPage.tsx'
import { usePageTitle } from '../usePageTitle.ts'
import { Facts } from './Facts.tsx'
import { Measures } from './Measures.tsx'
import { Repetitions } from './Repetitions.tsx'
import { StateBlock } from './StateBlock.tsx'
import { storyOf, wordingsAt } from './story.ts'
import { Timeline } from './Timeline.tsx'
import { WhyFigures } from './WhyFigures.tsx'
import './recommendation.css'

export default function RecommendationPage(props: { readonly recommendation: string }) {
  const { dataset, edition } = useReader()
  const { records } = dataset
  if (!records) return <OnItsWay />
  const found = records.recommendations.find(({ id }) => id === props.recommendation)
  if (!found) return <UnknownPage missing={props.recommendation} />
  if (found.edition > edition.edition) return <NotYet recommendation={found} />
  return <Known recommendation={found} records={records} />
}

/** Shown until the records have loaded. */
function OnItsWay() {
  const { words } = useReader()
  usePageTitle(words.say('recommendation.title'))
  return (
    <article className="page recommendation">
      <h1>{words.say('recommendation.title')}</h1>
      <p>{words.say('records.loading')}</p>
    </article>
  )
}

/** One recommendation: text, status, timeline, related figures and actions. */
function Known(props: { readonly recommendation: Recommendation; readonly records: Records }) {
  const { dataset, edition, words } = useReader()
  const { recommendation, records } = props
  const text = words.text(recommendation.recommendation)
  const addressee = words.text(recommendation.addressee)
  usePageTitle(text.text)
  const { id } = recommendation
  const wordings = wordingsAt(records, id, edition.edition)
  const story = storyOf(records, id, edition.edition, dataset.editions)
  return (
    <article className="page recommendation">
      <header>
        <Eyebrow id={id} />
        <h1>
          <SaidText said={text} />
        </h1>
        <p className="asked">
          <SaidText said={words.text(recommendation.reference)} />
          {addressee.text && (
            <>
              {' · '}
              {words.say('recommendations.asked')} <SaidText said={addressee} />
            </>
          )}
        </p>
      </header>
      <StateBlock story={story} wordings={wordings} />
      <Timeline story={story} />
      <WhyFigures recommendation={recommendation} />
      <Measures wordings={wordings} records={records} />
      <Repetitions of={id} wordings={wordings} />
      <Facts recommendation={recommendation} />
    </article>
  )
}

function Eyebrow({ id }: { readonly id: string }) {
  const { words } = useReader()
  return (
    <p className="eyebrow">
      <PlaceLink to={{ page: 'recommendations', filters: [] }}>
        {words.say('nav.recommendations')}
      </PlaceLink>
      {' · '}
      {words.say('recommendation.eyebrow', { id })}
    </p>
  )
}

/** Shown for a recommendation that was made after the open edition. */
function NotYet({ recommendation }: { readonly recommendation: Recommendation }) {
  const { address, edition, words } = useReader()
  const text = words.text(recommendation.recommendation)
  usePageTitle(text.text)
  const made = recommendation.edition
  return (
    <article className="page recommendation">
      <Eyebrow id={recommendation.id} />
      <h1>
        <SaidText said={text} />
      </h1>
      <p>{words.say('recommendation.notYet', { made, edition: edition.edition })}</p>
      <p>
        <a className="ds-link" href={`#${writeAddress({ ...address, edition: made })}`}>
          {words.say('recommendation.notYet.open', { made })}
        </a>
      </p>
    </article>
  )
}
