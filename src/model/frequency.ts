/** Years between two figures of an indicator; null where no figure is due at a fixed time. */
const YEARS = {
  monthly: 1,
  quarterly: 1,
  annual: 1,
  biennial: 2,
  triennial: 3,
  quadrennial: 4,
  quinquennial: 5,
  decennial: 10,
  irregular: null,
} as const

export type Frequency = keyof typeof YEARS

export const FREQUENCIES = Object.keys(YEARS) as readonly Frequency[]

/** Years between two figures of an indicator; null for an irregular or unknown frequency. */
export function getFrequencyYears(frequency: Frequency | null): number | null {
  return frequency && YEARS[frequency]
}
