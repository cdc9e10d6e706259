import type { ReactNode } from 'react'
import { findIndicator } from '../../model/lookup.ts'
import type { LanguageMap } from '../../model/languageMap.ts'
import { Localized } from '../../components/Localized.tsx'
import { toSafeHref } from '../../components/safeHref.ts'
import { usePageContext } from '../../components/pageContext.ts'
import { ChapterFrame } from './ChapterFrame.tsx'
import { useReport } from './reportContext.ts'
import { toAnchor } from './sections.ts'

/** Every source once, with the numbers used in the text: figures with their licence, then records. */
export function SourcesChapter() {
  const { dataset, edition, translator } = usePageContext()
  const { report } = useReport()
  const { t } = translator
  const { figures, records } = report.sources
  const getTitle = (id: string) => {
    const indicator = findIndicator(dataset, id, edition.edition)
    return indicator ? translator.localize(indicator.title).text : id
  }
  return (
    <ChapterFrame name={{ kind: 'section', sectionName: 'sources' }}>
      <h3>{t('report.sources.figures')}</h3>
      <ol className="report-sources">
        {figures.map(({ source, url, licence, indicators }, index) => (
          <Entry key={index} number={index + 1} source={source} url={url}>
            {licence && `${t('report.sources.licence', { licence })} `}
            {t('report.sources.used', {
              indicators: translator.formatList(indicators.map(getTitle)),
            })}
          </Entry>
        ))}
      </ol>
      {records.length > 0 && (
        <>
          <h3>{t('report.sources.records')}</h3>
          <ol className="report-sources" start={figures.length + 1}>
            {records.map(({ source, url }, index) => (
              <Entry key={index} number={figures.length + index + 1} source={source} url={url} />
            ))}
          </ol>
        </>
      )}
      {dataset.attributions.map((text, index) => (
        <p key={index}>
          <Localized text={translator.localize(text)} />
        </p>
      ))}
    </ChapterFrame>
  )
}

function Entry(props: {
  readonly number: number
  readonly source: LanguageMap
  readonly url: string
  readonly children?: ReactNode
}) {
  const { translator } = usePageContext()
  const href = toSafeHref(props.url)
  const localizedSource = translator.localize(props.source)
  const name =
    localizedSource.text === '' ? { text: props.url, lang: translator.lang } : localizedSource
  return (
    <li id={toAnchor(`source-${props.number}`)} tabIndex={-1}>
      {href ? (
        <a className="ds-link" href={href} rel="noreferrer">
          <Localized text={name} />
        </a>
      ) : (
        <Localized text={name} />
      )}
      {props.children && <span className="report-said-by">{props.children}</span>}
    </li>
  )
}
