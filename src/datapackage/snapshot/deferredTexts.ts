import type { Dataset } from '../../model/dataset.ts'
import type { CodedColumn } from '../../model/figureTable.ts'
import type { LanguageMap } from '../../model/languageMap.ts'

// This module is part of the first chunk: it imports types only.

/** Number of languages whose texts are all in the snapshot, from the primary language on. */
const MAX_IMMEDIATE_LANGUAGES = 2

const LONG_OF_RIGHTS = ['law', 'treaty', 'whyChosen'] as const
const LONG_OF_INDICATORS = ['definition', 'caveat'] as const

type Texts = Readonly<Record<string, LanguageMap>>

/**
 * Long texts in the third and later languages of a package. They are loaded after the snapshot, since few
 * users read them and the first page does not show them. Until then the page shows the primary language,
 * marked as such.
 */
export interface DeferredTexts {
  /** In the order of the dataset's rights and indicators. */
  readonly rights: readonly Texts[]
  readonly indicators: readonly Texts[]
  readonly notes: Readonly<
    Record<string, { readonly dictionary: readonly string[]; readonly codes: readonly number[] }>
  >
}

/** Splits a dataset into the part of the snapshot and the deferred texts. */
export function splitDeferredTexts(dataset: Dataset): {
  readonly immediate: Dataset
  readonly deferred: DeferredTexts
} {
  const langs = dataset.languages.slice(MAX_IMMEDIATE_LANGUAGES)
  const pickDeferred = (text: LanguageMap) =>
    Object.fromEntries(Object.entries(text).filter(([lang]) => langs.includes(lang)))
  const pickImmediate = (text: LanguageMap) =>
    Object.fromEntries(Object.entries(text).filter(([lang]) => !langs.includes(lang)))
  const pickTexts =
    <Name extends string>(names: readonly Name[], pick: (text: LanguageMap) => LanguageMap) =>
    (holder: Readonly<Record<Name, LanguageMap>>) =>
      Object.fromEntries(names.map((name) => [name, pick(holder[name])]))
  const { figures, rights, indicators } = dataset
  const notes = Object.entries(figures.note)
  const pickOfRight = pickTexts(LONG_OF_RIGHTS, pickImmediate)
  const pickOfIndicator = pickTexts(LONG_OF_INDICATORS, pickImmediate)
  return {
    immediate: {
      ...dataset,
      rights: rights.map((right) => ({ ...right, ...pickOfRight(right) })),
      indicators: indicators.map((one) => ({ ...one, ...pickOfIndicator(one) })),
      figures: {
        ...figures,
        note: Object.fromEntries(notes.filter(([lang]) => !langs.includes(lang))),
      },
    },
    deferred: {
      rights: rights.map(pickTexts(LONG_OF_RIGHTS, pickDeferred)),
      indicators: indicators.map(pickTexts(LONG_OF_INDICATORS, pickDeferred)),
      notes: Object.fromEntries(
        notes
          .filter(([lang]) => langs.includes(lang))
          .map(([lang, { dictionary, codes }]) => [lang, { dictionary, codes: Array.from(codes) }]),
      ),
    },
  }
}

/** Adds the deferred texts to the dataset of a snapshot. */
export function addDeferredTexts(dataset: Dataset, deferred: DeferredTexts): Dataset {
  const note: Record<string, CodedColumn> = { ...dataset.figures.note }
  for (const [lang, { dictionary, codes }] of Object.entries(deferred.notes))
    note[lang] = { dictionary, codes: Uint32Array.from(codes) }
  return {
    ...dataset,
    rights: dataset.rights.map((right, i) => mergeTexts(right, deferred.rights[i])),
    indicators: dataset.indicators.map((one, i) => mergeTexts(one, deferred.indicators[i])),
    figures: { ...dataset.figures, note },
  }
}

function mergeTexts<Holder extends object>(holder: Holder, deferred: Texts = {}): Holder {
  const existing = holder as Readonly<Record<string, LanguageMap>>
  const texts = Object.entries(deferred).map(([name, text]) => [
    name,
    { ...existing[name], ...text },
  ])
  return { ...holder, ...Object.fromEntries(texts) }
}
