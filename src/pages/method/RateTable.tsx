import { calibratedRates } from '../../trends/calibration.ts'
import type { Noise, Rule } from '../../trends/simulation.ts'
import { shareText } from '../../words/number.ts'
import type { SayMethod } from '../../words/method.ts'

const RULES: readonly Rule[] = ['differs', 'openSdg', 'istat', 'variation', 'mannKendall']
const YEARS = [5, 7, 10] as const

/** How often each rule announces a change, for series of 5, 7 and 10 years; a group of rows for each noise. */
export function RateTable(props: {
  readonly caption: string
  readonly noises: readonly Noise[]
  /** The true change a year in the simulated series; 0 where nothing changes. */
  readonly growth: number
  readonly lang: string
  readonly say: SayMethod
}) {
  const { caption, noises, growth, lang, say } = props
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="ds-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('method.chance.rule')}</th>
            {YEARS.map((years) => (
              <th scope="col" key={years}>
                {say('method.chance.years', { years })}
              </th>
            ))}
          </tr>
        </thead>
        {noises.map((noise) => (
          <tbody key={noise}>
            <tr>
              <th scope="rowgroup" colSpan={YEARS.length + 1}>
                {say(`method.chance.${noise}`)}
              </th>
            </tr>
            {RULES.map((rule) => (
              <tr key={rule}>
                <th scope="row">{say(`method.chance.${rule}`)}</th>
                {YEARS.map((years) => {
                  const rates = calibratedRates(noise, growth, years)
                  return <td key={years}>{rates ? shareText(rates[rule], 0, lang) : '–'}</td>
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
