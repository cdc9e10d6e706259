type CamelCase<Value extends string> = Value extends `${infer First}, ${infer Rest}`
  ? CamelCase<`${First} ${Rest}`>
  : Value extends `${infer First} ${infer Rest}`
    ? `${First}${Capitalize<CamelCase<Rest>>}`
    : Value

/** A value of the data as a part of a message id: `break lifted` becomes `breakLifted`. */
export function idPart<Value extends string>(value: Value): CamelCase<Value> {
  return value.replace(/,? (\w)/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<Value>
}
