import { SEED, SERIES } from '../../trends/calibration.ts'
import type { SayMethod } from '../../words/method.ts'
import type { Words } from '../../words/words.ts'
import { RateTable } from './RateTable.tsx'

/** How often rules err and how much they find, ours beside those in common use, by the project's own simulation. */
export function FalseAlarms({ say, words }: { readonly say: SayMethod; readonly words: Words }) {
  return (
    <>
      <p>{say('method.chance.few')}</p>
      <p>{say('method.chance.simulation')}</p>
      <RateTable
        caption={say('method.chance.table')}
        noises={['independent', 'leaning', 'heavy']}
        growth={0}
        lang={words.lang}
        say={say}
      />
      <p>{say('method.chance.honest')}</p>
      <p>{say('method.chance.trade')}</p>
      <RateTable
        caption={say('method.chance.found')}
        noises={['independent']}
        growth={0.03}
        lang={words.lang}
        say={say}
      />
      <p>{say('method.chance.made', { series: words.number(SERIES, 0), seed: String(SEED) })}</p>
    </>
  )
}
