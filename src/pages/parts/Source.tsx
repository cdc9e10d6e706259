import type { LocalText } from '../../model/text.ts'
import { useReader } from '../reader.ts'
import { SaidText } from './SaidText.tsx'
import { safeHref } from './safeHref.ts'

/** The source of a record; a link if its URL is safe. */
export function Source(props: { readonly source: LocalText; readonly sourceUrl: string }) {
  const { words } = useReader()
  const said = words.text(props.source)
  const href = safeHref(props.sourceUrl)
  const name = said.text === '' ? { text: props.sourceUrl, lang: words.lang } : said
  if (name.text === '') return words.say('recommendation.source.none')
  return href ? (
    <a className="ds-link" href={href} rel="noreferrer">
      <SaidText said={name} />
    </a>
  ) : (
    <SaidText said={name} />
  )
}
