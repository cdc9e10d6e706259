import type { LocalizedText } from '../../model/languageMap.ts'
import type { Translator } from '../../i18n/translate.ts'
import { formatStatus } from './figureTable.ts'
import type { ChartPoint } from './linePoints.ts'

/** The statuses and then the note of a figure; empty for a normal figure. */
export function listRemarks(
  { figure }: ChartPoint,
  translator: Translator,
): readonly LocalizedText[] {
  const statuses = figure.status
    .map((status) => ({ text: formatStatus(status, translator), lang: translator.lang }))
    .filter(({ text }) => text)
  const note = translator.localize(figure.note)
  return note.text ? [...statuses, note] : statuses
}
