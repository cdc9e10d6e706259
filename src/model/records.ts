import type { LanguageMap } from './languageMap.ts'

export const ORIGINS = [
  'city report',
  'network paper',
  'UN treaty body',
  'UPR',
  'national institution',
  'human rights council',
] as const
export type Origin = (typeof ORIGINS)[number]

export const ANSWERS = ['accepted', 'accepted in part', 'rejected', 'noted', 'none found'] as const
export type Answer = (typeof ANSWERS)[number]

export const FOLLOW_UP_STATUSES = [
  'no action found',
  'under way',
  'partly implemented',
  'implemented',
  'implemented, effect not yet visible',
  'partly undone',
  'rejected',
  'superseded',
  'unknown',
] as const
export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number]

export const SOURCE_ROLES = [
  'council',
  'author of the recommendation',
  'third party',
  'editors',
] as const
export type SourceRole = (typeof SOURCE_ROLES)[number]

export const ACTION_STATUSES = ['planned', 'under way', 'done', 'ended', 'unknown'] as const
export type ActionStatus = (typeof ACTION_STATUSES)[number]

export const CERTAINTIES = ['read', 'partly read', 'second-hand', 'uncertain'] as const
/** How completely the source was read; the page claims no more. */
export type Certainty = (typeof CERTAINTIES)[number]

/** The source of a record and its certainty. */
export interface SourcedRecord {
  readonly source: LanguageMap
  readonly sourceUrl: string
  readonly certainty: Certainty
  readonly certaintyNote: LanguageMap
}

/** A recommendation with its addressee, origin and answer. */
export interface Recommendation extends SourcedRecord {
  readonly id: string
  /** Edition of the recommendation. */
  readonly edition: number
  /** Id of the right; '' for the whole city. */
  readonly right: string
  readonly recommendation: LanguageMap
  readonly addressee: LanguageMap
  readonly origin: Origin
  /** Body, year and paragraph: `CESCR 2025 para. 45`. */
  readonly reference: LanguageMap
  /** Ids of the indicators that support it. */
  readonly indicators: readonly string[]
  readonly sdg: string
  readonly answer: Answer
  /** Partial date YYYY, YYYY-MM or YYYY-MM-DD; '' where unknown. */
  readonly answerDate: string
  /** Id of the earlier recommendation that it repeats; they share their follow-ups. '' for none. */
  readonly sameAs: string
}

/** The status of a recommendation at a date, according to a source. */
export interface FollowUp extends SourcedRecord {
  readonly recommendation: string
  /** Partial date: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string
  readonly status: FollowUpStatus
  readonly sourceRole: SourceRole
  readonly evidence: LanguageMap
}

/** A measure of a strategy or action plan. */
export interface Action extends Omit<SourcedRecord, 'certaintyNote'> {
  readonly id: string
  readonly plan: LanguageMap
  readonly planPeriod: string
  readonly part: LanguageMap
  readonly number: string
  readonly action: LanguageMap
  /** Id of the right; '' for the whole city. */
  readonly right: string
  readonly responsible: LanguageMap
  readonly due: string
  readonly target: LanguageMap
  readonly status: ActionStatus
  readonly statusNote: LanguageMap
  readonly recommendations: readonly string[]
  readonly indicators: readonly string[]
}

/** How the rights were chosen, and the meetings since. */
export interface Consultation extends SourcedRecord {
  readonly id: string
  readonly date: string
  readonly item: LanguageMap
  readonly method: LanguageMap
  readonly participants: LanguageMap
  readonly result: LanguageMap
}

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
