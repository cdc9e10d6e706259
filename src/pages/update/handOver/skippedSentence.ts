import type { SkippedFile } from '../../../drafts/handOver/losslessFile.ts'
import type { Translate } from '../../../i18n/catalogue.ts'
import { idPart } from '../../../i18n/idPart.ts'

/** Why a published file stays unchanged, and what to do: file, line, reason. */
export function formatSkipped({ path, line, rule, text }: SkippedFile, t: Translate): string {
  const what = t(`handOver.skipped.${idPart(rule)}`, { text, count: text.split(', ').length })
  return t('handOver.skipped.line', { file: path, line: line ?? 0, what })
}
