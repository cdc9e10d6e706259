import type { Consultation } from '../../model/records.ts'
import { splitWords } from '../tables/header.ts'
import type { ProblemCollector } from '../problemCollector.ts'
import { CONSULTATION } from './recordFiles.ts'
import {
  parseDateCell,
  readRecordTable,
  SOURCE_COLUMNS,
  parseSource,
  type ParsedRow,
} from './recordRow.ts'

const LABELS = {
  required: splitWords('id date item'),
  optional: [...splitWords('method participants result'), ...SOURCE_COLUMNS],
  languages: splitWords('item method participants result source certainty_note'),
}

/** The rows of `consultation.csv` in file order. */
export function readConsultations(
  bytes: Uint8Array,
  primaryLanguage: string,
  problems: ProblemCollector,
): readonly ParsedRow<Consultation>[] {
  return readRecordTable<Consultation>(
    bytes,
    CONSULTATION,
    LABELS,
    primaryLanguage,
    problems,
    (row) => {
      const id = row.id('id')
      const date = row.requiredText('date') === '' ? null : parseDateCell(row, 'date')
      const item = row.requiredLanguageMap('item')
      if (id === '' || date === null) return null
      return {
        id,
        date,
        item,
        method: row.languageMap('method'),
        participants: row.languageMap('participants'),
        result: row.languageMap('result'),
        ...parseSource(row),
      }
    },
    (consultation) => consultation.id,
  )
}
