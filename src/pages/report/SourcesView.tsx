import type { ReactNode } from 'react'
import { indicatorOf } from '../../model/lookup.ts'
import type { LocalText } from '../../model/text.ts'
import { SaidText } from '../parts/SaidText.tsx'
import { safeHref } from '../parts/safeHref.ts'
import { useReader } from '../reader.ts'
import { ChapterFrame } from './ChapterFrame.tsx'
import { useReport } from './reportContext.ts'
import { anchorOf } from './sections.ts'

/** Every source once, with the numbers used in the text: figures with their licence, then records. */
export function SourcesView() {
  const { dataset, edition, words } = useReader()
  const { report } = useReport()
  const { say } = words
  const { figures, records } = report.sources
  const titleOf = (id: string) => {
    const indicator = indicatorOf(dataset, id, edition.edition)
    return indicator ? words.text(indicator.title).text : id
  }
  return (
    <ChapterFrame name={{ kind: 'section', section: 'sources' }}>
      <h3>{say('report.sources.figures')}</h3>
      <ol className="report-sources">
        {figures.map(({ source, url, licence, indicators }, place) => (
          <Entry key={place} number={place + 1} source={source} url={url}>
            {licence && `${say('report.sources.licence', { licence })} `}
            {say('report.sources.used', { indicators: words.list(indicators.map(titleOf)) })}
          </Entry>
        ))}
      </ol>
      {records.length > 0 && (
        <>
          <h3>{say('report.sources.records')}</h3>
          <ol className="report-sources" start={figures.length + 1}>
            {records.map(({ source, url }, place) => (
              <Entry key={place} number={figures.length + place + 1} source={source} url={url} />
            ))}
          </ol>
        </>
      )}
      {dataset.attributions.map((text, place) => (
        <p key={place}>
          <SaidText said={words.text(text)} />
        </p>
      ))}
    </ChapterFrame>
  )
}

function Entry(props: {
  readonly number: number
  readonly source: LocalText
  readonly url: string
  readonly children?: ReactNode
}) {
  const { words } = useReader()
  const href = safeHref(props.url)
  const said = words.text(props.source)
  const name = said.text === '' ? { text: props.url, lang: words.lang } : said
  return (
    <li id={anchorOf(`source-${props.number}`)} tabIndex={-1}>
      {href ? (
        <a className="ds-link" href={href} rel="noreferrer">
          <SaidText said={name} />
        </a>
      ) : (
        <SaidText said={name} />
      )}
      {props.children && <span className="report-said-by">{props.children}</span>}
    </li>
  )
}
