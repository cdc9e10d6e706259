import { useState } from 'react'
import type { Indicator } from '../../model/dataset.ts'
import type { SeriesKey } from '../../model/figure.ts'
import { getSeriesTitle } from '../../i18n/sentences/verdict/seriesTitle.ts'
import { usePageContext } from '../../components/pageContext.ts'

/** How to cite the indicator: city, edition, address and source, ready to copy. */
export function Citation(props: { readonly indicator: Indicator; readonly chosen: SeriesKey }) {
  const { dataset, edition, translator } = usePageContext()
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no')
  const text = translator.t('citation.text', {
    city: translator.localize(dataset.city.title).text,
    edition: edition.edition,
    subject: getSeriesTitle(props.chosen, props.indicator, dataset, translator),
    source: translator.localize(props.indicator.source).text,
    address: location.href,
  })
  const copy = async () => {
    try {
      // Without TLS there is no clipboard.
      await navigator.clipboard.writeText(text)
      setCopied('yes')
    } catch {
      setCopied('failed')
    }
  }
  return (
    <section className="citation" aria-labelledby="cite">
      <h2 id="cite">{translator.t('citation.title')}</h2>
      <p className="citation-text">{text}</p>
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        onClick={() => void copy()}
      >
        {translator.t('citation.copy')}
      </button>
      <p role="status">
        {copied === 'yes' && translator.t('citation.copied')}
        {copied === 'failed' && translator.t('citation.failed')}
      </p>
    </section>
  )
}
