import type { SkippedFile } from '../../../desk/wholeFile.ts'
import type { Translate } from '../../../words/catalogue.ts'

/** Why a published file stays unchanged, and what to do: file, line, reason. */
export function skippedSentence({ path, line, rule, text }: SkippedFile, say: Translate): string {
  const what = say(`handOver.skipped.${rule}`, { text, count: text.split(', ').length })
  return say('handOver.skipped.line', { file: path, line: line ?? 0, what })
}
