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

export const ACTION_STATUSES = ['planned', 'under way', 'done', 'ended', 'unknown'] as const
export type ActionStatus = (typeof ACTION_STATUSES)[number]

/** How completely the source was read; the page claims no more. */
export const CERTAINTIES = ['read', 'partly read', 'second-hand', 'uncertain'] as const
