import type { Problem } from '../../model/problem.ts'
import { problemSentence } from '../../i18n/sentences/problemSentence.ts'
import { usePageContext } from '../../components/pageContext.ts'

/** The checker's problems: file, line and what to do. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const { translator } = usePageContext()
  const { t } = translator
  return (
    <ul>
      {problems.map((problem) => (
        <li key={JSON.stringify(problem)}>
          <strong>
            {problem.line === null
              ? problem.file
              : t('readiness.place', { file: problem.file, line: problem.line })}
          </strong>
          {': '}
          {problemSentence(problem, translator)}
        </li>
      ))}
    </ul>
  )
}
