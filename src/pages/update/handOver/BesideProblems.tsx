import type { ProblemBesideFigures } from '../../../desk/records/problemsBesideFigures.ts'
import { useReader } from '../../reader.ts'
import { useOpenDraft } from '../openDraft.ts'
import { fieldLabel } from '../records/fieldLabel.ts'
import { fieldMessage } from '../records/recordSentence.ts'
import { useTranslator } from '../../useTranslator.ts'

/** Problems in records that block a hand-over, each with a link to its field. */
export function BesideProblems({
  problems,
}: {
  readonly problems: readonly ProblemBesideFigures[]
}) {
  const { words } = useReader()
  const { say } = useTranslator()
  const { draft, showRecord } = useOpenDraft()
  return (
    <ul className="desk-list">
      {problems.map(({ of, record, problem }) => {
        const column = problem.column?.name ?? ''
        const { sentence } = fieldMessage(problem, words)
        const cells = (draft[of] ?? []).find(({ id }) => id === record)?.cells ?? {}
        return (
          <li key={`${of} ${record} ${column} ${sentence}`}>
            <button
              type="button"
              className="desk-link"
              onClick={() => showRecord({ of, record, column })}
            >
              {rowName(of, cells)}
              {column === '' ? '' : `, ${fieldLabel(of, column, say)}`}
            </button>
            {': '}
            {sentence}
          </li>
        )
      })}
    </ul>
  )

  function rowName(
    of: ProblemBesideFigures['of'],
    cells: Readonly<Record<string, string>>,
  ): string {
    switch (of) {
      case 'followUps':
        return say('followUp.form', { id: cells['recommendation'] ?? '' })
      case 'recommendations':
        return say('recommend.form', { id: cells['id'] ?? '' })
      case 'indicators':
        return say('metadata.form.new', {
          title: cells['title'] || cells['id'] || say('metadata.unnamed'),
        })
    }
  }
}
