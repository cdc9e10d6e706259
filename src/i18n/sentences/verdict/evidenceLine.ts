/** Sections of the method page, by the id of their heading. */
export const METHOD_SECTIONS = [
  'words',
  'line-or-step',
  'pooled',
  'estimates',
  'moving-range',
  'counts',
  'meaningful',
  'prices',
  'progress',
] as const

export type MethodSection = (typeof METHOD_SECTIONS)[number]

/** A line of "Why this verdict?": a heading, the method with its numbers, and the section that explains it. */
export interface EvidenceLine {
  readonly heading: string
  readonly text: string
  readonly section: MethodSection | null
}
