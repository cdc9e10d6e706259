import { foldText } from './foldText.ts'

/** German umlauts keep their e in ids and file names; a search ignores it. */
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' }

/** A name as words of a-z and 0-9 with hyphens, for ids and file names; '' if it has no such character. */
export function slugify(name: string): string {
  const spelled = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => UMLAUTS[letter]!)
  return foldText(spelled)
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
