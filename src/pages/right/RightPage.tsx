import { findRight } from '../../model/lookup.ts'
import type { Right } from '../../model/dataset.ts'
import { getWatchList } from '../../trends/comparison/watchList.ts'
import { getFindings } from '../../trends/findings.ts'
import { RelatedRecommendations } from '../../components/RelatedRecommendations.tsx'
import { Localized } from '../../components/Localized.tsx'
import { WatchList } from '../../components/WatchList.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import NotFoundPage from '../notFound/NotFoundPage.tsx'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { IndicatorTile } from './IndicatorTile.tsx'
import { RightSummary } from './RightSummary.tsx'
import './right.css'

export default function RightPage({ right: id }: { readonly right: string }) {
  const { dataset } = usePageContext()
  const right = findRight(dataset, id)
  return right ? <RightContent right={right} /> : <NotFoundPage missingId={id} />
}

/** A right: what it means, why residents chose it, and its indicators compared with the baseline. */
function RightContent({ right }: { readonly right: Right }) {
  const { dataset, edition, translator } = usePageContext()
  const title = translator.localize(right.title)
  usePageTitle(title.text)
  const findings = getFindings(dataset, edition.edition).filter(
    (finding) => finding.indicator.right === right.id,
  )
  const counted = findings.filter(({ indicator }) => indicator.counted)
  const group = translator.localize(right.workingGroup)
  return (
    <article className="page right">
      <header>
        <p className="eyebrow">{translator.t('right.eyebrow')}</p>
        <h1>
          <Localized text={title} />
        </h1>
        <p className="lead">
          <Localized text={translator.localize(right.meaning)} />
        </p>
      </header>
      <RightSummary findings={findings} />
      <section aria-labelledby="indicators">
        <h2 id="indicators">{translator.t('right.indicators')}</h2>
        {findings.length === 0 ? (
          <p>{translator.t('right.none')}</p>
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
        <WatchList list={getWatchList(dataset, counted)} showsEmpty={false} />
      </section>
      <RelatedRecommendations
        isRelated={(recommendation) => recommendation.right === right.id}
        moreFilters={[`right.${right.id}`]}
        moreText={translator.t('recommendations.here.all')}
      />
      <section className="right-ground" aria-labelledby="law">
        <h2 id="law">{translator.t('right.law')}</h2>
        <p>
          <Localized text={translator.localize(right.law)} />
        </p>
        {translator.localize(right.treaty).text && (
          <p className="right-treaty">
            {translator.t('right.treaty')} <Localized text={translator.localize(right.treaty)} />
          </p>
        )}
        {translator.localize(right.whyChosen).text && (
          <>
            <h2>{translator.t('right.why')}</h2>
            <p>
              <Localized text={translator.localize(right.whyChosen)} />
            </p>
          </>
        )}
        {group.text && (
          <p>
            {translator.t('right.group')} <Localized text={group} />
          </p>
        )}
      </section>
    </article>
  )
}
