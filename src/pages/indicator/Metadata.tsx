import type { ReactNode } from 'react'
import type { Indicator, PriceIndex } from '../../model/dataset.ts'
import { isInCashTerms } from '../../trends/goodDirection.ts'
import type { Said } from '../../model/text.ts'
import { SaidText } from '../parts/SaidText.tsx'
import { safeHref } from '../parts/safeHref.ts'
import { useReader } from '../reader.ts'

/** What the indicator is, how it is measured, where its figures are published and on what terms. */
export function Metadata({ indicator }: { readonly indicator: Indicator }) {
  const { dataset, words } = useReader()
  const caveat = words.text(indicator.caveat)
  const unit = words.text(indicator.unit)
  return (
    <section className="metadata" aria-labelledby="about-indicator">
      <h2 id="about-indicator">{words.say('metadata.title')}</h2>
      <dl>
        <Fact name={words.say('metadata.unit')}>
          <SaidText said={{ ...unit, text: words.unit(indicator) }} />
        </Fact>
        <Fact name={words.say('metadata.direction')}>
          {words.say(`metadata.direction.${indicator.direction}`)}
        </Fact>
        <Fact name={words.say('metadata.source')}>
          <Source said={words.text(indicator.source)} url={indicator.sourceUrl} />
        </Fact>
        {isInCashTerms(indicator) &&
          pricesBySource(dataset.priceIndex).map(({ source, sourceUrl }) => (
            <Fact key={`${source} ${sourceUrl}`} name={words.say('metadata.prices')}>
              <Source said={{ text: source, lang: dataset.languages[0]! }} url={sourceUrl} />
            </Fact>
          ))}
        {indicator.licence && <Fact name={words.say('metadata.licence')}>{indicator.licence}</Fact>}
        {caveat.text && (
          <Fact name={words.say('metadata.caveat')}>
            <SaidText said={caveat} />
          </Fact>
        )}
        <Fact name={words.say('metadata.kind')}>
          {words.say(`metadata.kind.${indicator.kind}`)}
        </Fact>
        {indicator.treaty && <Fact name={words.say('metadata.treaty')}>{indicator.treaty}</Fact>}
        {indicator.sdg && <Fact name={words.say('metadata.sdg')}>{indicator.sdg}</Fact>}
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

function Source({ said, url }: { readonly said: Said; readonly url: string }) {
  const href = safeHref(url)
  return href ? (
    <a className="ds-link" href={href} rel="noreferrer">
      <SaidText said={said} />
    </a>
  ) : (
    <SaidText said={said} />
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
