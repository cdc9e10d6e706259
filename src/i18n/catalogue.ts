import { type Arguments, createFormat } from './format.ts'
import { LANGUAGE_TABLE, getLocale, type Language } from './languages.ts'
import type { MessageId, Namespace } from './languageDefinition.ts'

export type { MessageId, Namespace } from './languageDefinition.ts'

/** Formats a message. Throws where its namespace has not been loaded, or where an argument is missing. */
export type Translate = (id: MessageId, args?: Arguments) => string

interface Catalogue {
  readonly messages: Record<string, string>
  readonly namespaces: Set<Namespace>
  readonly translate: Translate
}

const catalogues = new Map<Language, Catalogue>()

function getCatalogue(lang: Language): Catalogue {
  const existing = catalogues.get(lang)
  if (existing) return existing
  const messages: Record<string, string> = {}
  const format = createFormat(getLocale(lang))
  const translate: Translate = (id, args) => {
    const message = messages[id]
    if (message === undefined) throw new Error(`The message “${id}” has not been loaded.`)
    return format(message, args)
  }
  const catalogue = { messages, namespaces: new Set<Namespace>(), translate }
  catalogues.set(lang, catalogue)
  return catalogue
}

/** The messages of one namespace of a language. */
export async function importMessages(
  lang: Language,
  namespace: Namespace,
): Promise<Readonly<Record<string, string>>> {
  const module: Readonly<Partial<Record<Namespace, Readonly<Record<string, string>>>>> =
    await LANGUAGE_TABLE[lang].messages[namespace]()
  return module[namespace]!
}

/** Loads one namespace into the catalogue of a language. */
export async function loadNamespace(lang: Language, namespace: Namespace): Promise<void> {
  const { messages, namespaces } = getCatalogue(lang)
  if (namespaces.has(namespace)) return
  Object.assign(messages, await importMessages(lang, namespace))
  namespaces.add(namespace)
}

/** Loads every namespace of a language: for the command line and for tests. */
export async function loadMessages(lang: Language): Promise<void> {
  const namespaces = Object.keys(LANGUAGE_TABLE[lang].messages) as Namespace[]
  await Promise.all(namespaces.map((namespace) => loadNamespace(lang, namespace)))
}

/** Whether the loaded messages of a language include this id. */
export function hasMessage(lang: Language, id: string): id is MessageId {
  return Object.hasOwn(getCatalogue(lang).messages, id)
}

/** The `t` of a language: the same function at each call. */
export function getTranslate(lang: Language): Translate {
  return getCatalogue(lang).translate
}
