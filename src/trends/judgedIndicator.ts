import type { Indicator } from '../model/dataset.ts'

/** What judging needs of an indicator's metadata. */
export type JudgedIndicator = Pick<
  Indicator,
  | 'measure'
  | 'direction'
  | 'money'
  | 'decimals'
  | 'frequency'
  | 'headline'
  | 'baseline'
  | 'target'
  | 'targetYear'
  | 'meaningfulChange'
>
