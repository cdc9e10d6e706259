/**
 * A spreadsheet runs a text cell that begins with = + - @ tab or CR (LF stands for CR here, since
 * line ends are LF once a file is read). Such a cell is written with one apostrophe more in front,
 * and the reader takes exactly that one off. Numbers are never touched, with a decimal comma either.
 */
const RUNS = /^'*[=+\-@\t\r\n]/
const GUARDED = /^'+[=+\-@\t\r\n]/
const PLAIN_NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i

export function guardCell(text: string): string {
  return RUNS.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text
}

export function unguardCell(text: string): string {
  return text.charCodeAt(0) === APOSTROPHE && GUARDED.test(text) ? text.slice(1) : text
}

const APOSTROPHE = 0x27
