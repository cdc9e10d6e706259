import type { Dataset, Indicator } from '../../model/dataset.ts'
import type { CodedColumn } from '../../model/figureTable.ts'
import type { Detail } from '../problemLog.ts'

/** What a statistician would ask about: a figure in good form that is hard to believe, or one that is not there. */
export interface Warning {
  readonly code: string
  /** The row and the label of its cell, or the file as a whole. */
  readonly at: { readonly row: number; readonly label: string } | { readonly file: string }
  readonly text: string
  readonly detail: Detail
}

/**
 * One rule, pure over the dataset. Warnings come as they are asked for, because a long table may
 * hold many more of them than anybody will be told.
 */
export type Rule = (dataset: Dataset) => Iterable<Warning>

/** The metadata of the indicator of each code of the table's indicator column. */
export function indicatorByCode(dataset: Dataset): readonly (Indicator | undefined)[] {
  const byId = new Map(dataset.indicators.map((indicator) => [indicator.id, indicator]))
  return dataset.figures.indicator.words.map((id) => byId.get(id))
}

export function word(column: CodedColumn, row: number): string {
  return column.words[column.codes[row]!]!
}

/** Whether a note in any language goes with the row. */
export function hasNote({ figures }: Dataset, row: number): boolean {
  return Object.values(figures.note).some((column) => column.codes[row] !== 0)
}

/** Whether a row says something in its note, in any language, that the other row does not say. */
export function hasNoteOfItsOwn({ figures }: Dataset, row: number, other: number): boolean {
  return Object.values(figures.note).some(
    ({ codes }) => codes[row] !== 0 && codes[row] !== codes[other],
  )
}
