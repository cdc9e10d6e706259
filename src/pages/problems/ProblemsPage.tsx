import type { Problem } from '../../model/problem.ts'
import { problemSentence } from '../../i18n/sentences/problemSentence.ts'
import { usePageContext } from '../../components/pageContext.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'
import './problems.css'

/** The problems in the data by file: line, column, text and what to do. */
export default function ProblemsPage() {
  const { dataset, translator } = usePageContext()
  usePageTitle(translator.t('problems.title'))
  const { problems } = dataset
  const errors = problems.filter((problem) => problem.severity === 'error')
  const warnings = problems.filter((problem) => problem.severity === 'warning')
  return (
    <article className="page problems">
      <h1>{translator.t('problems.title')}</h1>
      <p className="lead">
        {translator.t('problems.summary', { errors: errors.length, warnings: warnings.length })}
      </p>
      <ProblemGroup
        title={translator.t('problems.errors')}
        problems={errors}
        emptyText={translator.t('problems.errors.none')}
      />
      <ProblemGroup
        title={translator.t('problems.warnings')}
        problems={warnings}
        emptyText={translator.t('problems.warnings.none')}
        explanation={translator.t('problems.warnings.how')}
      />
    </article>
  )
}

function ProblemGroup(props: {
  readonly title: string
  readonly problems: readonly Problem[]
  readonly emptyText: string
  /** Explanation of the list, if it needs one. */
  readonly explanation?: string
}) {
  const files = [...new Set(props.problems.map((problem) => problem.file))]
  return (
    <section>
      <h2>{props.title}</h2>
      {props.problems.length === 0 && <p>{props.emptyText}</p>}
      {props.problems.length > 0 && props.explanation && <p>{props.explanation}</p>}
      {files.map((file) => (
        <FileProblems
          key={file}
          file={file}
          problems={props.problems.filter((problem) => problem.file === file)}
        />
      ))}
    </section>
  )
}

function FileProblems(props: { readonly file: string; readonly problems: readonly Problem[] }) {
  const { translator } = usePageContext()
  return (
    <section className="problem-file">
      <h3>{props.file || translator.t('problems.package')}</h3>
      <ul>
        {props.problems.map((problem) => (
          <li
            key={JSON.stringify([
              problem.code,
              problem.line,
              problem.column,
              problem.text,
              problem.detail,
            ])}
          >
            <p className="problem-place">{formatPosition(problem, translator.t)}</p>
            <p>{problemSentence(problem, translator)}</p>
            {problem.text && (
              <p className="problem-text">
                {translator.t('problems.text')} <code>{problem.text}</code>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function formatPosition(
  problem: Problem,
  t: ReturnType<typeof usePageContext>['translator']['t'],
): string {
  const { line, column } = problem
  if (line === null) return t('problems.place.file')
  if (column === null) return t('problems.place.line', { line })
  return t('problems.place.cell', { line, column: column.name })
}
