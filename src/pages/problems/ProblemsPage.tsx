import type { Problem } from '../../model/problem.ts'
import { problemSentence } from '../../words/problems/sentence.ts'
import { useReader } from '../reader.ts'
import { usePageTitle } from '../usePageTitle.ts'
import './problems.css'

/** The problems in the data by file: line, column, text and what to do. */
export default function ProblemsPage() {
  const { dataset, words } = useReader()
  usePageTitle(words.say('problems.title'))
  const { problems } = dataset
  const errors = problems.filter((problem) => problem.severity === 'error')
  const warnings = problems.filter((problem) => problem.severity === 'warning')
  return (
    <article className="page problems">
      <h1>{words.say('problems.title')}</h1>
      <p className="lead">
        {words.say('problems.summary', { errors: errors.length, warnings: warnings.length })}
      </p>
      <Group
        title={words.say('problems.errors')}
        problems={errors}
        none={words.say('problems.errors.none')}
      />
      <Group
        title={words.say('problems.warnings')}
        problems={warnings}
        none={words.say('problems.warnings.none')}
        how={words.say('problems.warnings.how')}
      />
    </article>
  )
}

function Group(props: {
  readonly title: string
  readonly problems: readonly Problem[]
  readonly none: string
  /** Explanation of the list, if it needs one. */
  readonly how?: string
}) {
  const files = [...new Set(props.problems.map((problem) => problem.file))]
  return (
    <section>
      <h2>{props.title}</h2>
      {props.problems.length === 0 && <p>{props.none}</p>}
      {props.problems.length > 0 && props.how && <p>{props.how}</p>}
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
  const { words } = useReader()
  return (
    <section className="problem-file">
      <h3>{props.file || words.say('problems.package')}</h3>
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
            <p className="problem-place">{placeOf(problem, words.say)}</p>
            <p>{problemSentence(problem, words)}</p>
            {problem.text && (
              <p className="problem-text">
                {words.say('problems.text')} <code>{problem.text}</code>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function placeOf(problem: Problem, say: ReturnType<typeof useReader>['words']['say']): string {
  const { line, column } = problem
  if (line === null) return say('problems.place.file')
  if (column === null) return say('problems.place.line', { line })
  return say('problems.place.cell', { line, column: column.name })
}
