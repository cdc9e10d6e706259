import { CALIBRATION, calibratedRate } from '../../trends/calibration.ts'
import type { Scenario } from '../../trends/simulatedRates.ts'
import type { MethodMessageId, SayMethod } from '../../words/method.ts'
import type { Words } from '../../words/words.ts'

const FIGURES = [5, 8, 10, 12] as const

interface Row {
  readonly name: MethodMessageId
  readonly scenario: Scenario
}

/** What is simulated, in groups by what is true. */
const GROUPS: readonly { readonly name: MethodMessageId; readonly rows: readonly Row[] }[] = [
  {
    name: 'method.found.nothing',
    rows: [
      {
        name: 'method.found.independent',
        scenario: { truth: 'no change', noise: 'normal', correlation: 0 },
      },
      {
        name: 'method.found.leaning',
        scenario: { truth: 'no change', noise: 'normal', correlation: 0.4 },
      },
      {
        name: 'method.found.more',
        scenario: { truth: 'no change', noise: 'normal', correlation: 0.6 },
      },
      {
        name: 'method.found.odd',
        scenario: { truth: 'odd last year', noise: 'normal', correlation: 0 },
      },
    ],
  },
  {
    name: 'method.found.change',
    rows: [
      {
        name: 'method.found.rise',
        scenario: { truth: '3% a year', noise: 'normal', correlation: 0 },
      },
      { name: 'method.found.jump', scenario: { truth: 'step', noise: 'normal', correlation: 0 } },
    ],
  },
]

/** How often the rule errs and how much it finds, by the project's own simulation. */
export function FoundAndMissed({ say, words }: { readonly say: SayMethod; readonly words: Words }) {
  const caption = say('method.found.table')
  const { seed, series } = CALIBRATION
  return (
    <>
      <p>{say('method.found.test')}</p>
      <div className="scroll" tabIndex={0} role="region" aria-label={caption}>
        <table className="ds-table method-found">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {say('method.found.rows')}
              </th>
              <th scope="colgroup" colSpan={FIGURES.length}>
                {say('method.found.figures')}
              </th>
            </tr>
            <tr>
              {FIGURES.map((n) => (
                <th scope="col" key={n}>
                  {n}
                </th>
              ))}
            </tr>
          </thead>
          {GROUPS.map(({ name: group, rows }) => (
            <tbody key={group}>
              <tr>
                <th scope="rowgroup" colSpan={FIGURES.length + 1}>
                  {say(group)}
                </th>
              </tr>
              {rows.map(({ name, scenario }) => (
                <tr key={name}>
                  <th scope="row">{say(name)}</th>
                  {FIGURES.map((n) => {
                    const rate = calibratedRate('lineOrStep', scenario, n)
                    return <td key={n}>{rate === null ? '–' : words.number(rate * 100, 0)}</td>
                  })}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <p>{say('method.found.errs')}</p>
      <p>{say('method.found.misses')}</p>
      <p>{say('method.found.plain')}</p>
      <p className="method-made">
        {say('method.found.made', {
          noChange: words.number(series.noChange, 0),
          others: words.number(series.others, 0),
          seed: String(seed),
        })}
      </p>
    </>
  )
}
