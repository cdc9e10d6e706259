import type { Indicator } from '../model/dataset.ts'
import type { LocalText, Said } from '../model/text.ts'
import { inLanguage } from '../model/text.ts'
import type { figures } from './en/figures.ts'
import type { first } from './en/first.ts'
import type { en } from './en/messages.ts'
import { type Arguments, formatOf } from './format.ts'
import { localeOf } from './locale.ts'
import { figureText, looseNumber, plainNumber, unitText } from './number.ts'

export type MessageId = keyof typeof en
export type Messages = Readonly<Record<MessageId, string>>
/** The messages of the shell, the overview and the verdicts. */
export type FirstMessages = Pick<Messages, keyof typeof first>
/** Those of every page but the pages of the records. */
export type FigureMessages = Pick<Messages, keyof typeof figures>

/** Everything a page needs to speak one language about one package. */
export interface Words {
  readonly lang: string
  /** A message of the app, with its arguments filled in. */
  readonly say: (id: MessageId, args?: Arguments) => string
  /** A text of the package in this language, or in the package's first one. */
  readonly text: (text: LocalText) => Said
  /** A figure with the sign of its unit: `12.6%`, `£613.10`, `60.8`. */
  readonly figure: (value: number, indicator: Indicator) => string
  readonly unit: (indicator: Indicator) => string
  readonly number: (value: number, decimals: number) => string
  /** At most so many decimals: for p values, z and shares. */
  readonly loose: (value: number, most: number) => string
  /** `a, b and c`. */
  readonly list: (items: readonly string[]) => string
}

/** The languages of the app. A package in another language is shown in one of these around its own texts. */
export const LANGUAGES = ['en', 'nb', 'de'] as const
export type Language = (typeof LANGUAGES)[number]

export function isLanguage(lang: string): lang is Language {
  return (LANGUAGES as readonly string[]).includes(lang)
}

/** Languages' own names, for the language switch. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  nb: 'Norsk bokmål',
  de: 'Deutsch',
}

/** All that the first page says, so that nothing else has to be fetched before it. */
export async function loadFirstMessages(lang: Language): Promise<FirstMessages> {
  switch (lang) {
    case 'en':
      return (await import('./en/first.ts')).first
    case 'nb':
      return (await import('./nb/first.ts')).first
    case 'de':
      return (await import('./de/first.ts')).first
  }
}

/** All that the pages of rights, indicators, problems and the about page say. */
export async function loadFigureMessages(lang: Language): Promise<FigureMessages> {
  switch (lang) {
    case 'en':
      return (await import('./en/figures.ts')).figures
    case 'nb':
      return (await import('./nb/figures.ts')).figures
    case 'de':
      return (await import('./de/figures.ts')).figures
  }
}

/** The messages of every page. */
export async function loadMessages(lang: Language): Promise<Messages> {
  switch (lang) {
    case 'en':
      return (await import('./en/messages.ts')).en
    case 'nb':
      return (await import('./nb/messages.ts')).nb
    case 'de':
      return (await import('./de/messages.ts')).de
  }
}

/**
 * `languages`: those of the package, its first one first. To say a message that has not been loaded
 * is a fault of the program, and throws.
 */
export function wordsOf(
  lang: Language,
  messages: FirstMessages & Partial<Messages>,
  languages: readonly string[],
): Words {
  const locale = localeOf(lang)
  const format = formatOf(locale)
  return {
    lang,
    say(id, args) {
      const message = messages[id]
      if (message === undefined) throw new Error(`The message “${id}” has not been loaded.`)
      return format(message, args)
    },
    text: (text) => inLanguage(text, lang, languages) ?? { text: '', lang },
    figure: (value, indicator) => figureText(value, indicator, lang),
    unit: (indicator) => unitText(indicator, lang, languages),
    number: (value, decimals) => plainNumber(value, decimals, lang),
    loose: (value, most) => looseNumber(value, most, lang),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  }
}
