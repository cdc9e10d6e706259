/**
 * The own property of a record for a key from a file or a draft; undefined where absent. Inherited properties
 * such as `toString` and `constructor`, which may be column names, are not entries.
 */
export function getOwnEntry<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined
}
