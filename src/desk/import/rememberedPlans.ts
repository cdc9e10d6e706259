import { plainName } from './heading.ts'
import { BLOCK, type ColumnUse, type ImportPlan } from './plan.ts'
import { ownEntry } from '../../model/ownEntry.ts'
import { headingPeriod } from './vocabulary.ts'

/** Storage for plans between imports, such as localStorage; it may refuse. */
export interface PlanStore {
  readonly get: (key: string) => string | null
  readonly set: (key: string, text: string) => void
}

/** A plan without column positions and years, which differ in next year's table. */
interface RememberedPlan {
  readonly version: 1
  readonly columns: Readonly<Record<string, ColumnUse>>
  readonly rest: Pick<ImportPlan, 'take' | 'names' | 'marks' | 'decimals'> & Partial<LaterAnswers>
}

/** Identifies a table from year to year: its headings without years. */
export function fingerprint(headings: readonly string[]): string {
  const names = headingNames(headings)
  return names.filter((name, index) => name !== names[index - 1]).join('|')
}

function headingNames(headings: readonly string[]): readonly string[] {
  return headings.map((cell) => (headingPeriod(cell) === null ? plainName(cell) : '#'))
}

/** Plans stored by earlier versions may lack these answers. */
type LaterAnswers = Pick<ImportPlan, 'twoYears' | 'days' | 'otherKind' | 'rows' | 'flags'>

export function rememberPlan(
  store: PlanStore,
  headings: readonly string[],
  plan: ImportPlan,
): void {
  const names = headingNames(headings)
  const columns = Object.fromEntries(
    plan.columns
      .map((use, index) => [names[index] ?? '', use] as const)
      .filter(([name]) => name !== '' && name !== '#'),
  )
  // Values for the whole table are not stored: many tables have the same headings.
  const { take, names: said, marks, decimals, twoYears, days, otherKind, flags } = plan
  const { [BLOCK]: _block, ...rows } = plan.rows
  const remembered: RememberedPlan = {
    version: 1,
    columns,
    rest: { take, names: said, marks, decimals, twoYears, days, otherKind, rows, flags },
  }
  store.set(fingerprint(headings), JSON.stringify(remembered))
}

/** The suggested plan with the user's earlier answers for such a table; unchanged if there are none. */
export function withRemembered(
  store: PlanStore,
  headings: readonly string[],
  plan: ImportPlan,
): { readonly plan: ImportPlan; readonly remembered: boolean } {
  const known = readRemembered(store.get(fingerprint(headings)))
  if (!known) return { plan, remembered: false }
  const names = headingNames(headings)
  const columns = plan.columns.map(
    (use, index) => ownEntry(known.columns, names[index] ?? '') ?? use,
  )
  // The number format of this year's table takes precedence over last year's answer.
  const decimals = plan.decimals === 'unsure' ? known.rest.decimals : plan.decimals
  const { take, names: said, marks } = known.rest
  const {
    twoYears = 'unsure',
    days = 'unsure',
    otherKind = 'unsure',
    rows = {},
    flags = {},
  } = known.rest
  const answers = {
    take,
    names: said,
    marks,
    decimals,
    twoYears: twoYears === 'unsure' ? plan.twoYears : twoYears,
    days,
    otherKind,
    rows: { ...plan.rows, ...rows },
    flags,
  }
  return { plan: { ...plan, ...answers, columns }, remembered: true }
}

function readRemembered(text: string | null): RememberedPlan | null {
  if (text === null) return null
  try {
    const value = JSON.parse(text) as RememberedPlan
    return value.version === 1 ? value : null
  } catch {
    return null
  }
}
