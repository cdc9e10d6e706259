import { usePageTitle } from '../usePageTitle.ts'
import { useDeskWords } from './useDeskWords.ts'

/** The desk of the working groups: a right's yearly update from the due lines to the hand-over. */
export default function UpdatePage(_props: {
  readonly right: string | null
  readonly part: string | null
  readonly draft: string | null
}) {
  const say = useDeskWords()
  usePageTitle(say('desk.title'))
  return (
    <article className="page desk">
      <h1>{say('desk.title')}</h1>
    </article>
  )
}
