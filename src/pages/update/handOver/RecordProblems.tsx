import type { RecordProblem } from '../../../drafts/records/recordProblems.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { useOpenDraft } from '../openDraft.ts'
import { getFieldLabel } from '../records/fieldLabel.ts'
import { getFieldMessage } from '../records/recordSentence.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

/** Problems in records that block a hand-over, each with a link to its field. */
export function RecordProblems({ problems }: { readonly problems: readonly RecordProblem[] }) {
  const { translator } = usePageContext()
  const { t } = useTranslator()
  const { draft, openRecord } = useOpenDraft()
  return (
    <ul className="desk-list">
      {problems.map(({ of, record, problem }) => {
        const column = problem.column?.name ?? ''
        const { sentence } = getFieldMessage(problem, translator)
        const cells = (draft[of] ?? []).find(({ id }) => id === record)?.cells ?? {}
        return (
          <li key={`${of} ${record} ${column} ${sentence}`}>
            <button
              type="button"
              className="desk-link"
              onClick={() => openRecord({ of, record, column })}
            >
              {getRowName(of, cells)}
              {column === '' ? '' : `, ${getFieldLabel(of, column, t)}`}
            </button>
            {': '}
            {sentence}
          </li>
        )
      })}
    </ul>
  )

  function getRowName(of: RecordProblem['of'], cells: Readonly<Record<string, string>>): string {
    switch (of) {
      case 'followUps':
        return t('followUp.form', { id: cells['recommendation'] ?? '' })
      case 'recommendations':
        return t('recommend.form', { id: cells['id'] ?? '' })
      case 'indicators':
        return t('metadata.form.new', {
          title: cells['title'] || cells['id'] || t('metadata.unnamed'),
        })
    }
  }
}
