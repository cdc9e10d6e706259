import { findIndicator } from '../../model/lookup.ts'
import type { LackingFigure } from '../../report/readiness.ts'
import { formatPeriodText } from '../../i18n/periods.ts'
import { getMonthName } from '../../i18n/periods.ts'
import { RouteLink } from '../../components/RouteLink.tsx'
import { toSafeHref } from '../../components/safeHref.ts'
import { SeriesTitle } from '../../components/SeriesTitle.tsx'
import { usePageContext } from '../../components/pageContext.ts'

/** Figures that are due: the latest one, and where and when the next is published. */
export function MissingFigures({ figures }: { readonly figures: readonly LackingFigure[] }) {
  const { dataset, edition, translator } = usePageContext()
  const { t } = translator
  return (
    <ul>
      {figures.map(({ key, latest, sourceUrl, releaseMonth }) => {
        const indicator = findIndicator(dataset, key.indicator, edition.edition)
        const href = toSafeHref(sourceUrl)
        return (
          <li key={`${key.indicator} ${key.group}`}>
            <RouteLink
              to={{ page: 'indicator', indicator: key.indicator, area: null, group: null }}
            >
              {indicator ? <SeriesTitle indicator={indicator} series={key} /> : key.indicator}
            </RouteLink>
            {', '}
            {latest === null
              ? t('readiness.figure.never')
              : t('readiness.figure.latest', { period: formatPeriodText(latest, translator.lang) })}
            {releaseMonth &&
              `, ${t('readiness.figure.month', { month: getMonthName(releaseMonth, translator.lang) })}`}
            {href && (
              <>
                {', '}
                <a className="ds-link" href={href} rel="noreferrer">
                  {t('readiness.figure.where')}
                  <span className="ds-sr-only">
                    {': '}
                    {indicator && <SeriesTitle indicator={indicator} series={key} />}
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
