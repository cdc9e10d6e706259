import type { LanguageDefinition } from './languageDefinition.ts'
import { formatLanguageName } from './languageName.ts'
import * as table from './messages/table.ts'

export const LANGUAGE_TABLE = table satisfies Record<string, LanguageDefinition>

export type Language = keyof typeof LANGUAGE_TABLE

export const LANGUAGES = Object.keys(LANGUAGE_TABLE) as readonly Language[]

export function isLanguage(lang: string): lang is Language {
  return Object.hasOwn(LANGUAGE_TABLE, lang)
}

/** The language of the interface around texts in a language: English where the interface lacks it. */
export function getInterfaceLanguage(lang: string): Language {
  return isLanguage(lang) ? lang : 'en'
}

/** A language's own name, for the language choice. */
export function getLanguageName(lang: string): string {
  return isLanguage(lang) ? LANGUAGE_TABLE[lang].name : formatLanguageName(lang, lang)
}

/** What is known of a language; of English for one that the interface lacks. */
export function getDefinition(lang: string): LanguageDefinition {
  return LANGUAGE_TABLE[getInterfaceLanguage(lang)]
}

/** The locale of a language; the code itself for a language that the interface lacks. */
export function getLocale(lang: string): string {
  return isLanguage(lang) ? LANGUAGE_TABLE[lang].locale : lang
}
