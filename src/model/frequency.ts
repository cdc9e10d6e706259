import { getOwnEntry } from './getOwnEntry.ts'

const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  to: 2,
  second: 2,
  other: 2,
  annet: 2,
  three: 3,
  tre: 3,
  third: 3,
  tredje: 3,
  four: 4,
  fire: 4,
  fourth: 4,
  fjerde: 4,
  five: 5,
  fem: 5,
  fifth: 5,
  femte: 5,
  ten: 10,
  ti: 10,
  tenth: 10,
  tiende: 10,
}

/**
 * Years between two figures of an indicator, parsed from its metadata: `annual`, `quarterly`, `every three
 * years`, `biennial`, `hvert tredje år`. Null for an irregular or blank frequency.
 */
export function frequencyYears(text: string): number | null {
  const normalizedText = text.trim().toLowerCase()
  const counted = /^(?:every|hver[t]?)\s+(\d+|\p{L}+)\.?\s*(?:years?|år)?$/u.exec(normalizedText)
  if (counted) {
    const count = counted[1]!
    if (/^(?:years?|month|quarter|week|day|år|måned|kvartal|uke|dag)$/.test(count)) return 1
    return (/^\d+$/.test(count) ? Number(count) : getOwnEntry(NUMBERS, count)) ?? null
  }
  if (
    /^(?:annual|yearly|once a year|quarterly|monthly|weekly|daily|half-yearly|twice a year)/.test(
      normalizedText,
    )
  )
    return 1
  if (/^(?:årlig|kvartalsvis|månedlig|ukentlig|daglig|halvårlig)/.test(normalizedText)) return 1
  if (/^(?:biennial|two-yearly|toårlig)/.test(normalizedText)) return 2
  if (/^(?:triennial|three-yearly|treårlig)/.test(normalizedText)) return 3
  return /^(?:decennial|census|folketelling)/.test(normalizedText) ? 10 : null
}
