import type { Action, Consultation, FollowUp, Recommendation } from './tables/records.ts'

export type { Action, Consultation, FollowUp, Recommendation } from './tables/records.ts'
export * from './recordChoices.ts'

/** The source of a record and its certainty. */
export type SourcedRecord = Pick<FollowUp, 'source' | 'sourceUrl' | 'certainty' | 'certaintyNote'>

/** A working group's commentary on its figures, as Markdown, in one language. */
export interface Commentary {
  readonly right: string
  readonly edition: number
  readonly lang: string
  readonly markdown: string
}

/** All tables of a package except figures and their metadata. */
export interface Records {
  readonly recommendations: readonly Recommendation[]
  readonly followUps: readonly FollowUp[]
  readonly actions: readonly Action[]
  readonly consultations: readonly Consultation[]
  readonly commentaries: readonly Commentary[]
}
