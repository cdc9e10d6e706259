import { Detail } from '../../components/Detail.tsx'
import type { Indicator, PriceIndex } from '../../model/dataset.ts'
import { isInCashTerms } from '../../trends/desiredDirection.ts'
import type { LocalizedText } from '../../model/languageMap.ts'
import { Localized } from '../../components/Localized.tsx'
import { toSafeHref } from '../../components/safeHref.ts'
import { usePageContext } from '../../components/pageContext.ts'
import '../../components/detailsList.css'

/** The definition of the indicator, its method, the publication of its figures and their licence. */
export function Metadata({ indicator }: { readonly indicator: Indicator }) {
  const { dataset, translator } = usePageContext()
  const caveat = translator.localize(indicator.caveat)
  const unit = translator.localize(indicator.unit)
  return (
    <section className="metadata" aria-labelledby="about-indicator">
      <h2 id="about-indicator">{translator.t('metadata.title')}</h2>
      <dl className="details-list">
        <Detail name={translator.t('metadata.unit')}>
          <Localized text={{ ...unit, text: translator.formatUnit(indicator) }} />
        </Detail>
        <Detail name={translator.t('metadata.direction')}>
          {translator.t(`metadata.direction.${indicator.direction}`)}
        </Detail>
        <Detail name={translator.t('metadata.source')}>
          <Source text={translator.localize(indicator.source)} url={indicator.sourceUrl} />
        </Detail>
        {isInCashTerms(indicator) &&
          pricesBySource(dataset.priceIndex).map(({ source, sourceUrl }) => (
            <Detail key={`${source} ${sourceUrl}`} name={translator.t('metadata.prices')}>
              <Source text={{ text: source, lang: dataset.languages[0] }} url={sourceUrl} />
            </Detail>
          ))}
        {indicator.licence && (
          <Detail name={translator.t('metadata.licence')}>{indicator.licence}</Detail>
        )}
        {caveat.text && (
          <Detail name={translator.t('metadata.caveat')}>
            <Localized text={caveat} />
          </Detail>
        )}
        <Detail name={translator.t('metadata.kind')}>
          {translator.t(`metadata.kind.${indicator.kind}`)}
        </Detail>
        {indicator.treaty && (
          <Detail name={translator.t('metadata.treaty')}>{indicator.treaty}</Detail>
        )}
        {indicator.sdg && <Detail name={translator.t('metadata.sdg')}>{indicator.sdg}</Detail>}
      </dl>
    </section>
  )
}

/** The first row of each source: most price indexes have one. */
function pricesBySource(rows: readonly PriceIndex[]): readonly PriceIndex[] {
  return rows.filter(
    (row, place) =>
      rows.findIndex(
        ({ source, sourceUrl }) => source === row.source && sourceUrl === row.sourceUrl,
      ) === place,
  )
}

function Source({ text, url }: { readonly text: LocalizedText; readonly url: string }) {
  const href = toSafeHref(url)
  return href ? (
    <a className="ds-link" href={href} rel="noreferrer">
      <Localized text={text} />
    </a>
  ) : (
    <Localized text={text} />
  )
}
