import type { ImportPlan } from '../../../desk/import/plan.ts'
import type { ImportTally } from '../../../desk/import/result.ts'

export type NameKind = 'indicator' | 'area' | 'group'

/** Unknown texts of the table, in order of occurrence. */
export interface Asked {
  readonly indicator: readonly string[]
  readonly area: readonly string[]
  readonly group: readonly string[]
  readonly marks: readonly string[]
  /** Codes of a status column. */
  readonly flags: readonly string[]
  /** Number of further names not listed: a national table has hundreds. */
  readonly more: Readonly<Record<NameKind, number>>
}

export const NOTHING_ASKED: Asked = {
  indicator: [],
  area: [],
  group: [],
  marks: [],
  flags: [],
  more: { indicator: 0, area: 0, group: 0 },
}

const LISTED = 12
const REASONS: Readonly<Record<NameKind, string>> = {
  indicator: 'other indicator',
  area: 'other area',
  group: 'other group',
}

/** Questions of a reading together with earlier ones, so that answered questions can be changed. */
export function askedIn(tally: ImportTally, plan: ImportPlan, before: Asked): Asked {
  const found = (kind: NameKind): readonly string[] => [
    ...tally.leftOut.flatMap(({ reason, text }) =>
      reason === REASONS[kind] && text !== '…' && text !== '' ? [text] : [],
    ),
    ...tally.places.flatMap((place) =>
      place.rule === kind ||
      (kind === 'group' &&
        place.rule === 'blank' &&
        plan.columns[(place.column?.position ?? 0) - 1]?.as === 'group')
        ? [place.text]
        : [],
    ),
  ]
  const names = (kind: NameKind) =>
    listed([...before[kind], ...Object.keys(plan.names[kind])], found(kind))
  const [indicator, area, group] = [names('indicator'), names('area'), names('group')]
  const texts = (wanted: 'mark' | 'status') =>
    tally.places.flatMap(({ rule, text }) => (rule === wanted ? [text] : []))
  return {
    indicator: indicator.texts,
    area: area.texts,
    group: group.texts,
    marks: [...new Set([...before.marks, ...Object.keys(plan.marks), ...texts('mark')])],
    flags: [...new Set([...before.flags, ...Object.keys(plan.flags), ...texts('status')])],
    more: { indicator: indicator.more, area: area.more, group: group.more },
  }
}

function listed(
  before: readonly string[],
  found: readonly string[],
): { readonly texts: readonly string[]; readonly more: number } {
  const known = new Set(before)
  const fresh = [...new Set(found)].filter((text) => !known.has(text))
  const room = Math.max(0, LISTED - known.size)
  return { texts: [...known, ...fresh.slice(0, room)], more: Math.max(0, fresh.length - room) }
}
