import { createContext, use } from 'react'
import type { Dataset, Edition } from '../model/dataset.ts'
import type { Address, Place } from '../state/address.ts'
import { writeAddress } from '../state/address.ts'
import type { Words } from '../words/words.ts'

/** What every page needs: dataset, edition, route and translator. */
export interface Reader {
  readonly dataset: Dataset
  readonly edition: Edition
  readonly address: Address
  readonly words: Words
}

export const ReaderContext = createContext<Reader | null>(null)

export function useReader(): Reader {
  const reader = use(ReaderContext)
  if (!reader) throw new Error('a page stands outside the shell')
  return reader
}

/** The link to a page in the current edition and language. */
export function hrefTo(address: Address, place: Place): string {
  return `#${writeAddress({ ...address, place })}`
}
