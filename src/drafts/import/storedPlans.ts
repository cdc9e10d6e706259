import { normalizeName } from './layout/normalizeName.ts'
import { BLOCK_KEY, type ColumnUse, type ImportPlan } from './importPlan.ts'
import { getOwnEntry } from '../../model/getOwnEntry.ts'
import { parseHeadingPeriod } from './layout/headingDictionary.ts'

/** Storage for plans between imports, such as localStorage; it may refuse. */
export interface PlanStore {
  readonly get: (key: string) => string | null
  readonly set: (key: string, text: string) => void
}

/** A plan without column positions and years, which differ in next year's table. */
interface StoredPlan {
  readonly version: 1
  readonly columns: Readonly<Record<string, ColumnUse>>
  readonly rest: Pick<ImportPlan, 'take' | 'names' | 'marks' | 'decimals'> &
    Partial<OptionalAnswers>
}

/** Identifies a table from year to year: its headings without years. */
export function getFingerprint(headings: readonly string[]): string {
  const names = normalizeHeadings(headings)
  return names.filter((name, index) => name !== names[index - 1]).join('|')
}

function normalizeHeadings(headings: readonly string[]): readonly string[] {
  return headings.map((cell) => (parseHeadingPeriod(cell) === null ? normalizeName(cell) : '#'))
}

/** Plans stored by earlier versions may lack these answers. */
type OptionalAnswers = Pick<ImportPlan, 'twoYears' | 'days' | 'otherKind' | 'rows' | 'flags'>

export function storePlan(store: PlanStore, headings: readonly string[], plan: ImportPlan): void {
  const names = normalizeHeadings(headings)
  const columns = Object.fromEntries(
    plan.columns
      .map((use, index) => [names[index] ?? '', use] as const)
      .filter(([name]) => name !== '' && name !== '#'),
  )
  // Values for the whole table are not stored: many tables have the same headings.
  const { take, names: nameOverrides, marks, decimals, twoYears, days, otherKind, flags } = plan
  const { [BLOCK_KEY]: _block, ...rows } = plan.rows
  const storedPlan: StoredPlan = {
    version: 1,
    columns,
    rest: { take, names: nameOverrides, marks, decimals, twoYears, days, otherKind, rows, flags },
  }
  store.set(getFingerprint(headings), JSON.stringify(storedPlan))
}

/** The suggested plan with the user's earlier answers for such a table; unchanged if there are none. */
export function applyStoredPlan(
  store: PlanStore,
  headings: readonly string[],
  plan: ImportPlan,
): { readonly plan: ImportPlan; readonly isStored: boolean } {
  const storedPlan = parseStoredPlan(store.get(getFingerprint(headings)))
  if (!storedPlan) return { plan, isStored: false }
  const names = normalizeHeadings(headings)
  const columns = plan.columns.map(
    (use, index) => getOwnEntry(storedPlan.columns, names[index] ?? '') ?? use,
  )
  // The number format of this year's table takes precedence over last year's answer.
  const decimals = plan.decimals === 'unsure' ? storedPlan.rest.decimals : plan.decimals
  const { take, names: nameOverrides, marks } = storedPlan.rest
  const {
    twoYears = 'unsure',
    days = 'unsure',
    otherKind = 'unsure',
    rows = {},
    flags = {},
  } = storedPlan.rest
  const answers = {
    take,
    names: nameOverrides,
    marks,
    decimals,
    twoYears: twoYears === 'unsure' ? plan.twoYears : twoYears,
    days,
    otherKind,
    rows: { ...plan.rows, ...rows },
    flags,
  }
  return { plan: { ...plan, ...answers, columns }, isStored: true }
}

function parseStoredPlan(text: string | null): StoredPlan | null {
  if (text === null) return null
  try {
    const value = JSON.parse(text) as StoredPlan
    return value.version === 1 ? value : null
  } catch {
    return null
  }
}
