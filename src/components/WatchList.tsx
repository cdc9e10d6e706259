import type { WatchedFinding } from '../trends/comparison/watchList.ts'
import { watchListSentence } from '../i18n/sentences/verdict/watchList.ts'
import { usePageContext } from './pageContext.ts'
import { FindingLink } from './FindingLink.tsx'
import { VerdictIcon } from './VerdictIcon.tsx'

/**
 * Findings that are worse than at the baseline and than in other areas, and those better in both.
 * `isWhole`: show an empty list as empty instead of leaving it out.
 */
export function WatchList(props: {
  readonly list: readonly WatchedFinding[]
  readonly showsEmpty: boolean
}) {
  const { dataset, translator } = usePageContext()
  const { list } = props
  if (list.length === 0 && !props.showsEmpty) return null
  return (
    <>
      {(['worse', 'better'] as const).map((position) => {
        const items = list.filter((watched) => watched.position === position)
        if (items.length === 0 && !props.showsEmpty) return null
        return (
          <section key={position}>
            <h3>{translator.t(`watch.${position}`)}</h3>
            {items.length === 0 && <p>{translator.t(`watch.${position}.none`)}</p>}
            {items.length > 0 && (
              <ul>
                {items.map((watched) => (
                  <li key={`${watched.finding.indicator.id} ${watched.finding.verdict.key.group}`}>
                    <VerdictIcon kind={position} /> <FindingLink finding={watched.finding} />
                    {': '}
                    {watchListSentence(watched, dataset, translator)}
                  </li>
                ))}
              </ul>
            )}
          </section>
        )
      })}
      <p>{translator.t('watch.how')}</p>
    </>
  )
}
