import { Package, Resource } from 'datapackage'

/** The rows and faults that the format's own library finds; it knows nothing of our reader. */
export interface LibraryResult {
  readonly rows: number
  /** `recommendations 3: The value …` */
  readonly faults: readonly string[]
}

/** Reads all tables of a package folder, with their foreign keys. */
export async function readWithLibrary(folder: string): Promise<LibraryResult> {
  const { resources } = await Package.load(`${folder}/datapackage.json`)
  const results: LibraryResult[] = []
  for (const resource of resources) if (resource.tabular) results.push(await readResource(resource))
  return {
    rows: results.reduce((sum, { rows }) => sum + rows, 0),
    faults: results.flatMap(({ faults }) => faults),
  }
}

/** Reads one table that is given as cells, header first; gives the 0-based rows with a fault. */
export async function readCellsWithLibrary(
  schema: object,
  cells: readonly (readonly string[])[],
): Promise<{ readonly faultyRows: readonly number[] }> {
  const resource = await Resource.load({ name: 'table', data: cells, schema })
  const rows = await resource.read({ forceCast: true })
  return { faultyRows: [...rows.keys()].filter((index) => rows[index] instanceof Error) }
}

async function readResource(resource: Resource): Promise<LibraryResult> {
  const faults = findFaults(resource.name, await resource.read({ forceCast: true }))
  if (faults.length > 0) return { rows: 0, faults }
  const rows = await resource.read({ forceCast: true, relations: true })
  return { rows: rows.length, faults: findFaults(resource.name, rows) }
}

function findFaults(name: string, rows: readonly unknown[]): readonly string[] {
  return rows.flatMap((row) => {
    if (!(row instanceof Error)) return []
    const { rowNumber, errors = [] } = row as Error & {
      readonly rowNumber?: number
      readonly errors?: readonly Error[]
    }
    const messages = errors.length > 0 ? errors.map(({ message }) => message) : [row.message]
    return [`${name} ${rowNumber}: ${messages.join('; ')}`]
  })
}
