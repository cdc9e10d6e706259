import type { LanguageMap } from '../model/languageMap.ts'
import { usePageContext } from './pageContext.ts'
import { Localized } from './Localized.tsx'
import { toSafeHref } from './safeHref.ts'

/** The source of a record; a link if its URL is safe. */
export function SourceLink(props: { readonly source: LanguageMap; readonly sourceUrl: string }) {
  const { translator } = usePageContext()
  const sourceText = translator.localize(props.source)
  const href = toSafeHref(props.sourceUrl)
  const label =
    sourceText.text === '' ? { text: props.sourceUrl, lang: translator.lang } : sourceText
  if (label.text === '') return translator.t('recommendation.source.none')
  return href ? (
    <a className="ds-link" href={href} rel="noreferrer">
      <Localized text={label} />
    </a>
  ) : (
    <Localized text={label} />
  )
}
