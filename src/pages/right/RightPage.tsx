import { rightOf } from '../../model/lookup.ts'
import type { Right } from '../../model/dataset.ts'
import { watchList } from '../../trends/comparison/watchList.ts'
import { findingsAt } from '../../trends/findings.ts'
import { RecommendedHere } from '../parts/RecommendedHere.tsx'
import { SaidText } from '../parts/SaidText.tsx'
import { WatchList } from '../parts/WatchList.tsx'
import { useReader } from '../reader.ts'
import UnknownPage from '../unknown/UnknownPage.tsx'
import { usePageTitle } from '../usePageTitle.ts'
import { IndicatorTile } from './IndicatorTile.tsx'
import { RightSummary } from './RightSummary.tsx'
import './right.css'

export default function RightPage({ right: id }: { readonly right: string }) {
  const { dataset } = useReader()
  const right = rightOf(dataset, id)
  return right ? <KnownRight right={right} /> : <UnknownPage missing={id} />
}

/** A right: what it means, why residents chose it, and its indicators compared with the baseline. */
function KnownRight({ right }: { readonly right: Right }) {
  const { dataset, edition, words } = useReader()
  const title = words.text(right.title)
  usePageTitle(title.text)
  const findings = findingsAt(dataset, edition.edition).filter(
    (finding) => finding.indicator.right === right.id,
  )
  const counted = findings.filter(({ indicator }) => indicator.counted)
  const group = words.text(right.workingGroup)
  return (
    <article className="page right">
      <header>
        <p className="eyebrow">{words.say('right.eyebrow')}</p>
        <h1>
          <SaidText said={title} />
        </h1>
        <p className="lead">
          <SaidText said={words.text(right.meaning)} />
        </p>
      </header>
      <RightSummary findings={findings} />
      <section aria-labelledby="indicators">
        <h2 id="indicators">{words.say('right.indicators')}</h2>
        {findings.length === 0 ? (
          <p>{words.say('right.none')}</p>
        ) : (
          <ul className="tiles">
            {findings.map((finding) => (
              <IndicatorTile
                key={`${finding.indicator.id} ${finding.verdict.key.group}`}
                finding={finding}
              />
            ))}
          </ul>
        )}
        <WatchList list={watchList(dataset, counted)} isWhole={false} />
      </section>
      <RecommendedHere
        isHere={(recommendation) => recommendation.right === right.id}
        more={[`right.${right.id}`]}
        moreText={words.say('recommendations.here.all')}
      />
      <section className="right-ground" aria-labelledby="law">
        <h2 id="law">{words.say('right.law')}</h2>
        <p>
          <SaidText said={words.text(right.law)} />
        </p>
        {words.text(right.treaty).text && (
          <p className="right-treaty">
            {words.say('right.treaty')} <SaidText said={words.text(right.treaty)} />
          </p>
        )}
        {words.text(right.whyChosen).text && (
          <>
            <h2>{words.say('right.why')}</h2>
            <p>
              <SaidText said={words.text(right.whyChosen)} />
            </p>
          </>
        )}
        {group.text && (
          <p>
            {words.say('right.group')} <SaidText said={group} />
          </p>
        )}
      </section>
    </article>
  )
}
