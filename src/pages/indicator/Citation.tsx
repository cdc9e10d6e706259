import { useState } from 'react'
import type { Indicator } from '../../model/dataset.ts'
import type { SeriesKey } from '../../model/figure.ts'
import { subjectText } from '../../words/verdict/subject.ts'
import { useReader } from '../reader.ts'

/** How to cite the indicator: city, edition, address and source, ready to copy. */
export function Citation(props: { readonly indicator: Indicator; readonly chosen: SeriesKey }) {
  const { dataset, edition, words } = useReader()
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no')
  const text = words.say('citation.text', {
    city: words.text(dataset.city.title).text,
    edition: edition.edition,
    subject: subjectText(props.chosen, props.indicator, dataset, words),
    source: words.text(props.indicator.source).text,
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
      <h2 id="cite">{words.say('citation.title')}</h2>
      <p className="citation-text">{text}</p>
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        onClick={() => void copy()}
      >
        {words.say('citation.copy')}
      </button>
      <p role="status">
        {copied === 'yes' && words.say('citation.copied')}
        {copied === 'failed' && words.say('citation.failed')}
      </p>
    </section>
  )
}
