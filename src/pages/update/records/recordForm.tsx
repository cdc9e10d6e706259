import { createContext, use, type ReactNode } from 'react'
import type { DraftRecord } from '../../../drafts/draft.ts'
import { getLanguageColumn } from '../../../model/tables/columns.ts'
import type { Problem } from '../../../model/problem.ts'
import { FormField, type FieldChoice, FieldMessages } from '../../../components/FormField.tsx'
import { formatLanguageName } from '../../../i18n/languageName.ts'
import { LanguageFieldset } from '../../../components/LanguageFieldset.tsx'
import { usePageContext } from '../../../components/pageContext.ts'
import { getFieldMessage } from './recordSentence.ts'

/** A row of a table in a form. */
interface RecordForm {
  readonly record: DraftRecord
  readonly problems: readonly Problem[]
  readonly putRecord: (cells: DraftRecord['cells']) => void
  readonly showsAllProblems: boolean
}

const RecordFormContext = createContext<RecordForm | null>(null)

export function RecordFormProvider(props: {
  readonly record: DraftRecord
  readonly problems: readonly Problem[] | undefined
  readonly onChange: (record: DraftRecord) => void
  /** Whether fields that were not visited yet show their problems. */
  readonly showsAllProblems?: boolean
  readonly children: ReactNode
}) {
  const { record, problems = [], onChange, showsAllProblems = false } = props
  const putRecord = (cells: DraftRecord['cells']) =>
    onChange({ ...record, cells: { ...record.cells, ...cells } })
  return (
    <RecordFormContext value={{ record, problems, putRecord, showsAllProblems }}>
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
  readonly getFollowingCells?: (text: string) => DraftRecord['cells']
}

/** One cell of the row, with the reader's problems. */
export function RecordField({ column, getFollowingCells, ...name }: CellProps) {
  const { translator } = usePageContext()
  const { record, problems, putRecord, showsAllProblems } = useRecordForm()
  const messages = problems
    .filter((problem) => problem.column?.name === column)
    .map((problem) => getFieldMessage(problem, translator))
  return (
    <FormField
      {...name}
      name={column}
      value={record.cells[column] ?? ''}
      onChange={(text) => putRecord({ ...getFollowingCells?.(text), [column]: text })}
      messages={messages}
      showAll={showsAllProblems}
    />
  )
}

/** A text of the row: one field for each language of the package. */
export function TextFields(props: Omit<CellProps, 'lang'>) {
  const { dataset, translator } = usePageContext()
  const { languages } = dataset
  const { column, label, hint, required = false, getFollowingCells, ...cellProps } = props
  if (languages.length === 1) return <RecordField {...props} />
  return (
    <LanguageFieldset label={label} hint={hint}>
      {languages.map((lang, index) => (
        <RecordField
          key={lang}
          {...cellProps}
          column={getLanguageColumn(column, lang, languages)}
          label={formatLanguageName(lang, translator.lang)}
          {...(index === 0 && getFollowingCells ? { getFollowingCells } : {})}
          required={required && index === 0}
          lang={lang}
        />
      ))}
    </LanguageFieldset>
  )
}

/** Problems of the row as a whole. */
export function RowMessages() {
  const { translator } = usePageContext()
  const { problems } = useRecordForm()
  const messages = problems
    .filter(({ column }) => column === null)
    .map((problem) => getFieldMessage(problem, translator))
  return <FieldMessages messages={messages} />
}
