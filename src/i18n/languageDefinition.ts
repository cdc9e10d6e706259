import type { en } from './messages/en/language.ts'

type EnglishLoaders = typeof en.messages

/** A part of the catalogue that is loaded as one file. */
export type Namespace = keyof EnglishLoaders

type EnglishModules = { readonly [N in Namespace]: Awaited<ReturnType<EnglishLoaders[N]>> }

type MessagesOf<N extends keyof EnglishModules> = N extends keyof EnglishModules[N]
  ? EnglishModules[N][N]
  : never

/** The id of a message; ids are unique over all namespaces. */
export type MessageId = { [N in Namespace]: keyof MessagesOf<N> }[Namespace]

/** Loads the module of each namespace, which exports its messages under the namespace's name. */
export type MessageLoaders = {
  readonly [N in Namespace]: () => Promise<{
    readonly [Name in N]: Readonly<Record<keyof MessagesOf<N>, string>>
  }>
}

/** What a language folder says about its language. */
export interface LanguageDefinition {
  /** The language's own name, for the language switch. */
  readonly name: string
  /** The locale of its numbers, dates and plurals. */
  readonly locale: string
  /** The percent sign after a number, with the space before it. */
  readonly percentSign: string
  /** Whether nouns keep their capital letter inside a sentence. */
  readonly capitalizesNouns: boolean
  /** A quarter (1 to 4) before its year: `Q3`. */
  readonly formatQuarter: (quarter: number) => string
  /** Loads the messages, one file for each namespace. */
  readonly messages: MessageLoaders
}
