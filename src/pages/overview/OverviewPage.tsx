import { useMemo } from 'react'
import { getFindings, type Finding } from '../../trends/findings.ts'
import { getPosition } from '../../trends/position.ts'
import { Message } from '../../components/Message.tsx'
import { RouteLink } from '../../components/RouteLink.tsx'
import { useProgressiveRendering } from '../../components/useProgressiveRendering.ts'
import { SLIDES_ROUTE } from '../../components/presentRoutes.ts'
import { usePageContext } from '../../components/pageContext.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { AtGlance } from './AtGlance.tsx'
import { ChangedVerdicts } from './ChangedVerdicts.tsx'
import { RightBand } from './RightBand.tsx'
import { YearChanges } from './YearChanges.tsx'
import './overview.css'

/** Are rights better protected than at the baseline? The answer first, then right by right. */
export function OverviewPage() {
  const { dataset, edition, translator } = usePageContext()
  const findings = getFindings(dataset, edition.edition)
  const city = translator.localize(dataset.city.title)
  usePageTitle(translator.t('overview.title', { city: city.text }))
  const byRight = useMemo(
    () =>
      dataset.rights.map((right) => ({
        right,
        findings: findings.filter((finding) => finding.indicator.right === right.id),
      })),
    [dataset, findings],
  )
  // React skips elements that are identical, so these render again only with other findings.
  const bands = useMemo(
    () =>
      byRight.map(({ right, findings: ofRight }) => (
        <RightBand key={right.id} right={right} findings={ofRight} />
      )),
    [byRight],
  )
  const news = useMemo(
    () => [
      <YearChanges key="year" findings={findings} />,
      <ChangedVerdicts key="changed" findings={findings} />,
    ],
    [findings],
  )
  const parts = bands.length + news.length
  const drawn = useProgressiveRendering(parts, 'overview')
  const hasFigures = findings.some((finding: Finding) => finding.verdict.latest !== null)
  // Without a verdict, as in the baseline edition, no mark is above, on or below the line.
  const isJudged = findings.some(({ verdict }) => getPosition(verdict.kind) !== 'notAssessed')
  return (
    <article className="page overview" aria-busy={drawn < parts}>
      <header className="overview-head">
        <p className="eyebrow">
          {translator.t('overview.eyebrow', {
            edition: edition.edition,
            baseline: dataset.baseline,
          })}
        </p>
        <h1>
          <Message id="overview.title" args={{ city }} />
        </h1>
      </header>
      {hasFigures ? (
        <>
          <AtGlance byRight={byRight} />
          <p className="overview-report">
            <RouteLink to={{ page: 'report', part: null }}>
              {translator.t('overview.report', { edition: edition.edition })}
            </RouteLink>
            {' · '}
            <RouteLink to={SLIDES_ROUTE}>{translator.t('overview.present')}</RouteLink>
          </p>
          <section aria-labelledby="rights">
            <div className="keep-together">
              <h2 id="rights">{translator.t('overview.rights')}</h2>
              {isJudged && (
                <p className="lead">
                  {translator.t('overview.rights.how', { baseline: dataset.baseline })}
                </p>
              )}
              {bands.slice(0, Math.min(1, drawn))}
            </div>
            {bands.slice(1, drawn)}
          </section>
          {news.slice(0, Math.max(0, drawn - bands.length))}
        </>
      ) : (
        <p className="lead">{translator.t('overview.empty', { edition: edition.edition })}</p>
      )}
    </article>
  )
}
