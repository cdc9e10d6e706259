/**
 * The entry of a record under a name that comes from a file or a draft; undefined where there is none.
 * Every object has a `toString` and a `constructor`: those are no entries, but may be names of columns.
 */
export function ownEntry<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined
}
