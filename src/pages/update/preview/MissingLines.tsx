import { getSeriesId } from '../../../model/ids.ts'
import type { DueSeries } from '../../../drafts/due/dueLines.ts'
import { formatPeriodText } from '../../../i18n/periods.ts'
import { SeriesTitle } from '../../../components/SeriesTitle.tsx'
import { usePageContext } from '../../../components/pageContext.ts'
import { LongList } from '../LongList.tsx'
import { useTranslator } from '../../../components/useTranslator.ts'

/** Due figures that the draft does not have; they do not block the hand-over. */
export function MissingLines({ lines }: { readonly lines: readonly DueSeries[] }) {
  const { translator } = usePageContext()
  const { t } = useTranslator()
  if (lines.length === 0) return null
  return (
    <>
      <h3>{t('preview.missing', { count: lines.length })}</h3>
      <p>{t('preview.missing.how')}</p>
      <LongList className="desk-list" items={lines}>
        {({ key, indicator, periods }) => (
          <li key={getSeriesId(key)}>
            <SeriesTitle indicator={indicator} series={key} />
            {', '}
            {formatPeriodText(periods[0] ?? '', translator.lang)}
          </li>
        )}
      </LongList>
    </>
  )
}
