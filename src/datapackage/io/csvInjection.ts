/**
 * Protection against CSV injection: spreadsheets evaluate a text cell that begins with = + - @ tab or CR (LF
 * here, since line ends are LF after reading). Such a cell is written with an apostrophe in front, and the
 * reader removes exactly that one. Numbers are never changed, also with a decimal comma.
 */
const FORMULA = /^'*[=+\-@\t\r\n]/
const GUARDED_FORMULA = /^'+[=+\-@\t\r\n]/
const PLAIN_NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i

export function guardCell(text: string): string {
  return FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text
}

export function unguardCell(text: string): string {
  return text.charCodeAt(0) === APOSTROPHE && GUARDED_FORMULA.test(text) ? text.slice(1) : text
}

const APOSTROPHE = 0x27
