import { importMessages, type Namespace } from '../../src/i18n/catalogue.ts'
import { LANGUAGE_TABLE, LANGUAGES, type Language } from '../../src/i18n/languages.ts'

type Messages = Readonly<Record<string, string>>

export const NAMESPACES = Object.keys(LANGUAGE_TABLE.en.messages) as readonly Namespace[]

/** The messages of each namespace of a language. */
export async function getNamespaces(lang: Language): Promise<ReadonlyMap<Namespace, Messages>> {
  const messages: (readonly [Namespace, Messages])[] = []
  for (const namespace of NAMESPACES)
    messages.push([namespace, await importMessages(lang, namespace)])
  return new Map(messages)
}

async function getEveryMessage(lang: Language): Promise<readonly [Language, Messages]> {
  return [lang, Object.assign({}, ...(await getNamespaces(lang)).values()) as Messages]
}

/** Every message of every language, by its id. */
export const EVERY_MESSAGE = Object.fromEntries(
  await Promise.all(LANGUAGES.map(getEveryMessage)),
) as Readonly<Record<Language, Messages>>
