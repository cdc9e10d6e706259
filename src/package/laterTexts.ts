import type { Dataset } from '../model/dataset.ts'
import type { CodedColumn } from '../model/figureTable.ts'
import type { LocalText } from '../model/text.ts'

// This module is part of the first chunk: it imports types only.

/** Number of languages whose texts are all in the snapshot, from the primary language on. */
const AT_ONCE = 2

const LONG_OF_RIGHTS = ['law', 'treaty', 'whyChosen'] as const
const LONG_OF_INDICATORS = ['definition', 'caveat'] as const

type Texts = Readonly<Record<string, LocalText>>

/**
 * Long texts in the third and later languages of a package. They are loaded after the snapshot, since few
 * users read them and the first page does not show them. Until then the page shows the primary language,
 * marked as such.
 */
export interface LaterTexts {
  /** In the order of the dataset's rights and indicators. */
  readonly rights: readonly Texts[]
  readonly indicators: readonly Texts[]
  readonly notes: Readonly<
    Record<string, { readonly words: readonly string[]; readonly codes: readonly number[] }>
  >
}

/** Splits a dataset into the part of the snapshot and the deferred texts. */
export function partLaterTexts(dataset: Dataset): {
  readonly first: Dataset
  readonly later: LaterTexts
} {
  const langs = dataset.languages.slice(AT_ONCE)
  const inside = (text: LocalText) =>
    Object.fromEntries(Object.entries(text).filter(([lang]) => langs.includes(lang)))
  const outside = (text: LocalText) =>
    Object.fromEntries(Object.entries(text).filter(([lang]) => !langs.includes(lang)))
  const part =
    <Name extends string>(names: readonly Name[], take: (text: LocalText) => LocalText) =>
    (holder: Readonly<Record<Name, LocalText>>) =>
      Object.fromEntries(names.map((name) => [name, take(holder[name])]))
  const { figures, rights, indicators } = dataset
  const notes = Object.entries(figures.note)
  const ofRights = part(LONG_OF_RIGHTS, outside)
  const ofIndicators = part(LONG_OF_INDICATORS, outside)
  return {
    first: {
      ...dataset,
      rights: rights.map((right) => ({ ...right, ...ofRights(right) })),
      indicators: indicators.map((one) => ({ ...one, ...ofIndicators(one) })),
      figures: {
        ...figures,
        note: Object.fromEntries(notes.filter(([lang]) => !langs.includes(lang))),
      },
    },
    later: {
      rights: rights.map(part(LONG_OF_RIGHTS, inside)),
      indicators: indicators.map(part(LONG_OF_INDICATORS, inside)),
      notes: Object.fromEntries(
        notes
          .filter(([lang]) => langs.includes(lang))
          .map(([lang, { words, codes }]) => [lang, { words, codes: Array.from(codes) }]),
      ),
    },
  }
}

/** Adds the deferred texts to the dataset of a snapshot. */
export function withLaterTexts(dataset: Dataset, later: LaterTexts): Dataset {
  const note: Record<string, CodedColumn> = { ...dataset.figures.note }
  for (const [lang, { words, codes }] of Object.entries(later.notes))
    note[lang] = { words, codes: Uint32Array.from(codes) }
  return {
    ...dataset,
    rights: dataset.rights.map((right, i) => joined(right, later.rights[i])),
    indicators: dataset.indicators.map((one, i) => joined(one, later.indicators[i])),
    figures: { ...dataset.figures, note },
  }
}

function joined<Holder extends object>(holder: Holder, later: Texts = {}): Holder {
  const had = holder as Readonly<Record<string, LocalText>>
  const texts = Object.entries(later).map(([name, text]) => [name, { ...had[name], ...text }])
  return { ...holder, ...Object.fromEntries(texts) }
}
