import type { ReactNode } from 'react'
import type { Indicator } from '../../model/dataset.ts'
import { SaidText } from '../parts/SaidText.tsx'
import { safeHref } from '../parts/safeHref.ts'
import { useReader } from '../reader.ts'

/** What the indicator is, how it is measured, where its figures are published and on what terms. */
export function Metadata({ indicator }: { readonly indicator: Indicator }) {
  const { words } = useReader()
  const source = words.text(indicator.source)
  const href = safeHref(indicator.sourceUrl)
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
          {href ? (
            <a className="ds-link" href={href} rel="noreferrer">
              <SaidText said={source} />
            </a>
          ) : (
            <SaidText said={source} />
          )}
        </Fact>
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

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
