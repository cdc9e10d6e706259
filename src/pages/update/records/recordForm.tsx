import { createContext, use, type ReactNode } from 'react'
import type { DraftRecord } from '../../../desk/draft.ts'
import { languageColumn } from '../../../desk/metadata/tableSchemas.ts'
import type { Problem } from '../../../model/problem.ts'
import { FormField, type FieldChoice } from '../../parts/FormField.tsx'
import { languageName } from '../../parts/languageName.ts'
import { LanguageSet } from '../../parts/LanguageSet.tsx'
import { useReader } from '../../reader.ts'
import { fieldMessage } from './recordSentence.ts'

/** A row of a table in a form. */
interface RecordForm {
  readonly record: DraftRecord
  readonly problems: readonly Problem[]
  readonly put: (cells: DraftRecord['cells']) => void
  readonly showAll: boolean
}

const RecordFormContext = createContext<RecordForm | null>(null)

export function RecordFormOf(props: {
  readonly record: DraftRecord
  readonly problems: readonly Problem[] | undefined
  readonly change: (record: DraftRecord) => void
  /** Whether fields that were not visited yet show their problems. */
  readonly showAll?: boolean
  readonly children: ReactNode
}) {
  const { record, problems = [], change, showAll = false } = props
  const put = (cells: DraftRecord['cells']) =>
    change({ ...record, cells: { ...record.cells, ...cells } })
  return (
    <RecordFormContext value={{ record, problems, put, showAll }}>
      {props.children}
    </RecordFormContext>
  )
}

export function useRecordForm(): RecordForm {
  const form = use(RecordFormContext)
  if (!form) throw new Error('a field stands outside its form')
  return form
}

interface CellProps {
  /** The column of the table. */
  readonly column: string
  readonly label: string
  readonly hint?: ReactNode
  readonly rows?: number
  readonly choices?: readonly FieldChoice[]
  readonly suggestions?: readonly string[]
  readonly required?: boolean
  readonly lang?: string
  /** Changes that follow from this cell, such as an id from a name. */
  readonly alsoPut?: (text: string) => DraftRecord['cells']
}

/** One cell of the row, with the reader's problems. */
export function CellField({ column, alsoPut, ...field }: CellProps) {
  const { words } = useReader()
  const { record, problems, put, showAll } = useRecordForm()
  const messages = problems
    .filter((problem) => problem.column?.name === column)
    .map((problem) => fieldMessage(problem, words))
  return (
    <FormField
      {...field}
      name={column}
      value={record.cells[column] ?? ''}
      change={(text) => put({ ...alsoPut?.(text), [column]: text })}
      messages={messages}
      showAll={showAll}
    />
  )
}

/** A text of the row: one field for each language of the package. */
export function TextFields(props: Omit<CellProps, 'lang'>) {
  const { dataset, words } = useReader()
  const { languages } = dataset
  const { column, label, hint, required = false, alsoPut, ...rest } = props
  if (languages.length === 1) return <CellField {...props} />
  return (
    <LanguageSet label={label} hint={hint}>
      {languages.map((lang, index) => (
        <CellField
          key={lang}
          {...rest}
          column={languageColumn(column, lang, languages)}
          label={languageName(lang, words.lang)}
          {...(index === 0 && alsoPut ? { alsoPut } : {})}
          required={required && index === 0}
          lang={lang}
        />
      ))}
    </LanguageSet>
  )
}

/** Problems of the row as a whole. */
export function RowMessages() {
  const { words } = useReader()
  const { problems } = useRecordForm()
  return problems
    .filter(({ column }) => column === null)
    .map((problem) => fieldMessage(problem, words))
    .map(({ severity, kind, sentence }) => (
      <p key={sentence} className={`form-message form-${severity}`}>
        <strong>{kind}</strong> {sentence}
      </p>
    ))
}
