/** What a record says of a name that comes from a file: `constructor` is a name like any other. */
export function saidOf<Value>(
  record: Readonly<Record<string, Value>>,
  name: string,
): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}
