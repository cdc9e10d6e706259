import { indicatorOf } from '../../model/lookup.ts'
import type { LackingFigure } from '../../report/readiness.ts'
import { periodTextOf } from '../../words/period.ts'
import { monthText } from '../parts/monthText.ts'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { safeHref } from '../parts/safeHref.ts'
import { Subject } from '../parts/Subject.tsx'
import { useReader } from '../reader.ts'

/** Figures that are due: the latest one, and where and when the next is published. */
export function LackingFigures({ figures }: { readonly figures: readonly LackingFigure[] }) {
  const { dataset, edition, words } = useReader()
  const { say } = words
  return (
    <ul>
      {figures.map(({ key, latest, sourceUrl, releaseMonth }) => {
        const indicator = indicatorOf(dataset, key.indicator, edition.edition)
        const href = safeHref(sourceUrl)
        return (
          <li key={`${key.indicator} ${key.group}`}>
            <PlaceLink
              to={{ page: 'indicator', indicator: key.indicator, area: null, group: null }}
            >
              {indicator ? <Subject indicator={indicator} series={key} /> : key.indicator}
            </PlaceLink>
            {', '}
            {latest === null
              ? say('readiness.figure.never')
              : say('readiness.figure.latest', { period: periodTextOf(latest, words.lang) })}
            {releaseMonth &&
              `, ${say('readiness.figure.month', { month: monthText(releaseMonth, words.lang) })}`}
            {href && (
              <>
                {', '}
                <a className="ds-link" href={href} rel="noreferrer">
                  {say('readiness.figure.where')}
                  <span className="ds-sr-only">
                    {': '}
                    {indicator && <Subject indicator={indicator} series={key} />}
                  </span>
                </a>
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}
