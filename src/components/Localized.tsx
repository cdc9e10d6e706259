import type { LocalizedText } from '../model/languageMap.ts'
import { usePageContext } from './pageContext.ts'

/** A text of the package, marked with its language if it differs from the page's. */
export function Localized({ text }: { readonly text: LocalizedText }) {
  const { translator } = usePageContext()
  return text.lang === translator.lang ? text.text : <span lang={text.lang}>{text.text}</span>
}
