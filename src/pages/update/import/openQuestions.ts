import type { ImportPlan } from '../../../drafts/import/importPlan.ts'
import type { ImportSummary } from '../../../drafts/import/result.ts'

export type NameKind = 'indicator' | 'area' | 'group'

/** Unknown texts of the table, in order of occurrence. */
export interface OpenQuestions {
  readonly indicator: readonly string[]
  readonly area: readonly string[]
  readonly group: readonly string[]
  readonly marks: readonly string[]
  /** Codes of a status column. */
  readonly flags: readonly string[]
  /** Number of further names not listed: a national table has hundreds. */
  readonly more: Readonly<Record<NameKind, number>>
}

export const NO_QUESTIONS: OpenQuestions = {
  indicator: [],
  area: [],
  group: [],
  marks: [],
  flags: [],
  more: { indicator: 0, area: 0, group: 0 },
}

const MAX_LISTED = 12
const REASONS: Readonly<Record<NameKind, string>> = {
  indicator: 'other indicator',
  area: 'other area',
  group: 'other group',
}

/** Questions of a reading together with earlier ones, so that answered questions can be changed. */
export function collectQuestions(
  summary: ImportSummary,
  plan: ImportPlan,
  previous: OpenQuestions,
): OpenQuestions {
  const find = (kind: NameKind): readonly string[] => [
    ...summary.leftOut.flatMap(({ reason, text }) =>
      reason === REASONS[kind] && text !== '…' && text !== '' ? [text] : [],
    ),
    ...summary.places.flatMap((place) =>
      place.rule === kind ||
      (kind === 'group' &&
        place.rule === 'blank' &&
        plan.columns[(place.column?.position ?? 0) - 1]?.as === 'group')
        ? [place.text]
        : [],
    ),
  ]
  const listNames = (kind: NameKind) =>
    addTexts([...previous[kind], ...Object.keys(plan.names[kind])], find(kind))
  const [indicator, area, group] = [listNames('indicator'), listNames('area'), listNames('group')]
  const texts = (wantedRule: 'mark' | 'status') =>
    summary.places.flatMap(({ rule, text }) => (rule === wantedRule ? [text] : []))
  return {
    indicator: indicator.texts,
    area: area.texts,
    group: group.texts,
    marks: [...new Set([...previous.marks, ...Object.keys(plan.marks), ...texts('mark')])],
    flags: [...new Set([...previous.flags, ...Object.keys(plan.flags), ...texts('status')])],
    more: { indicator: indicator.more, area: area.more, group: group.more },
  }
}

function addTexts(
  previous: readonly string[],
  find: readonly string[],
): { readonly texts: readonly string[]; readonly more: number } {
  const known = new Set(previous)
  const newTexts = [...new Set(find)].filter((text) => !known.has(text))
  const remaining = Math.max(0, MAX_LISTED - known.size)
  return {
    texts: [...known, ...newTexts.slice(0, remaining)],
    more: Math.max(0, newTexts.length - remaining),
  }
}
