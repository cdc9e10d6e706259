import { getProblemId, type Problem } from '../../model/problem.ts'
import { hasMessage } from '../catalogue.ts'
import type { Arguments } from '../format.ts'
import type { Translator } from '../translate.ts'

/** Details that a message uses in a plural; other numbers are shown as they are. */
const COUNTED = new Set(['count', 'years'])

/** What is wrong and what to do. Needs the namespace `problems`. */
export function problemSentence(problem: Problem, translator: Translator): string {
  const ids = [getProblemId(problem), problem.code].map((id) => `problem.${id}`)
  const id = ids.find((candidate) => hasMessage(translator.lang, candidate)) ?? 'problem.unknown'
  return translator.t(id, getArguments(problem, translator))
}

function getArguments(problem: Problem, translator: Translator): Arguments {
  const detail = Object.entries(problem.detail).map(([name, value]) => {
    if (typeof value === 'string' || COUNTED.has(name)) return [name, value]
    return [name, Number.isInteger(value) ? String(value) : translator.formatLooseNumber(value, 6)]
  })
  return {
    text: problem.text,
    file: problem.file,
    line: problem.line ?? '',
    hasLine: problem.line === null ? 'no' : 'yes',
    column: problem.column?.name ?? '',
    position: problem.column?.position ?? '',
    hasSuggestion: 'suggestion' in problem.detail ? 'yes' : 'no',
    code: problem.code,
    ...(Object.fromEntries(detail) as Arguments),
  }
}
