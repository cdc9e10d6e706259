import { useMemo } from 'react'
import { findingsAt, type Finding } from '../../trends/findings.ts'
import { standingOf } from '../../trends/standing.ts'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { useDrawn } from '../parts/useDrawn.ts'
import { TALK } from '../present/talkPlaces.ts'
import { useReader } from '../reader.ts'
import { usePageTitle } from '../usePageTitle.ts'
import { AtGlance } from './AtGlance.tsx'
import { ChangedVerdicts } from './ChangedVerdicts.tsx'
import { RightBand } from './RightBand.tsx'
import { YearChanges } from './YearChanges.tsx'
import './overview.css'

/** Are rights better protected than at the baseline? The answer first, then right by right. */
export function OverviewPage() {
  const { dataset, edition, words } = useReader()
  const findings = findingsAt(dataset, edition.edition)
  const city = words.text(dataset.city.title)
  usePageTitle(words.say('overview.title', { city: city.text }))
  const byRight = useMemo(
    () =>
      dataset.rights.map((right) => ({
        right,
        findings: findings.filter((finding) => finding.indicator.right === right.id),
      })),
    [dataset, findings],
  )
  // The same elements as long as the findings are the same: what is drawn is not drawn again.
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
  const drawn = useDrawn(parts, 'overview')
  const anything = findings.some((finding: Finding) => finding.verdict.latest !== null)
  // Without a verdict, as in the baseline edition, nothing stands above, on or below the line.
  const isJudged = findings.some(({ verdict }) => standingOf(verdict.kind) !== 'beside')
  return (
    <article className="page overview" aria-busy={drawn < parts}>
      <header className="overview-head">
        <p className="eyebrow">
          {words.say('overview.eyebrow', { edition: edition.edition, baseline: dataset.baseline })}
        </p>
        <h1>{words.say('overview.title', { city: city.text })}</h1>
      </header>
      {anything ? (
        <>
          <AtGlance byRight={byRight} />
          <p className="overview-report">
            <PlaceLink to={{ page: 'report', part: null }}>
              {words.say('overview.report', { edition: edition.edition })}
            </PlaceLink>
            {' · '}
            <PlaceLink to={TALK}>{words.say('overview.present')}</PlaceLink>
          </p>
          <section aria-labelledby="rights">
            <div className="keep-together">
              <h2 id="rights">{words.say('overview.rights')}</h2>
              {isJudged && (
                <p className="lead">
                  {words.say('overview.rights.how', { baseline: dataset.baseline })}
                </p>
              )}
              {bands.slice(0, Math.min(1, drawn))}
            </div>
            {bands.slice(1, drawn)}
          </section>
          {news.slice(0, Math.max(0, drawn - bands.length))}
        </>
      ) : (
        <p className="lead">{words.say('overview.empty', { edition: edition.edition })}</p>
      )}
    </article>
  )
}
