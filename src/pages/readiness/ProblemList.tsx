import type { Problem } from '../../model/problem.ts'
import { problemSentence } from '../../words/problems/sentence.ts'
import { useReader } from '../reader.ts'

/** The checker's problems: file, line and what to do. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const { words } = useReader()
  const { say } = words
  return (
    <ul>
      {problems.map((problem) => (
        <li key={JSON.stringify(problem)}>
          <strong>
            {problem.line === null
              ? problem.file
              : say('readiness.place', { file: problem.file, line: problem.line })}
          </strong>
          {': '}
          {problemSentence(problem, words)}
        </li>
      ))}
    </ul>
  )
}
