import { use } from 'react'
import { rememberChunks } from '../charts/loadChunk.ts'
import { loadNamespace, type Namespace } from '../i18n/catalogue.ts'
import type { Language } from '../i18n/languages.ts'
import type { Translator } from '../i18n/translate.ts'
import { usePageContext } from './pageContext.ts'

const fetchNamespace = rememberChunks((key: `${Language} ${Namespace}`) =>
  loadNamespace(...(key.split(' ') as [Language, Namespace])),
)

/** Loads messages with the retries of a chunk: the same promise each time, as `use` needs it. */
export function fetchMessages(lang: Language, namespace: Namespace): Promise<void> {
  return fetchNamespace(`${lang} ${namespace}`)
}

/** The page's translator; the component waits until these namespaces are loaded. */
export function useTranslator(...namespaces: readonly Namespace[]): Translator {
  const { translator } = usePageContext()
  // All are asked for before `use` waits for the first. React needs the same calls at each render.
  const loading = namespaces.map((namespace) => fetchMessages(translator.lang, namespace))
  for (const promise of loading) use(promise)
  return translator
}
