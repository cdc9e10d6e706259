import type { WatchedFinding } from '../../trends/comparison/watchList.ts'
import { watchedThan } from '../../words/verdict/watchList.ts'
import { useReader } from '../reader.ts'
import { FindingLink } from './FindingLink.tsx'
import { VerdictMark } from './VerdictMark.tsx'

/**
 * Findings that are worse than at the baseline and than in other areas, and those better in both.
 * `isWhole`: show an empty list as empty instead of leaving it out.
 */
export function WatchList(props: {
  readonly list: readonly WatchedFinding[]
  readonly isWhole: boolean
}) {
  const { dataset, words } = useReader()
  const { list } = props
  if (list.length === 0 && !props.isWhole) return null
  return (
    <>
      {(['worse', 'better'] as const).map((position) => {
        const those = list.filter((watched) => watched.position === position)
        if (those.length === 0 && !props.isWhole) return null
        return (
          <section key={position}>
            <h3>{words.say(`watch.${position}`)}</h3>
            {those.length === 0 && <p>{words.say(`watch.${position}.none`)}</p>}
            {those.length > 0 && (
              <ul>
                {those.map((watched) => (
                  <li key={`${watched.finding.indicator.id} ${watched.finding.verdict.key.group}`}>
                    <VerdictMark kind={position} /> <FindingLink finding={watched.finding} />
                    {': '}
                    {watchedThan(watched, dataset, words)}
                  </li>
                ))}
              </ul>
            )}
          </section>
        )
      })}
      <p>{words.say('watch.how')}</p>
    </>
  )
}
