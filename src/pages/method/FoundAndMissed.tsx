import { CALIBRATION, getCalibratedRate } from '../../trends/calibration/calibratedRates.ts'
import type { Scenario } from '../../trends/calibration/simulateRates.ts'
import type { Translator } from '../../i18n/translate.ts'
import type { MessageId } from '../../i18n/catalogue.ts'

const FIGURES = [5, 8, 10, 12] as const

interface Row {
  readonly name: MessageId
  readonly scenario: Scenario
}

/** The simulated cases, grouped by the true pattern. */
const GROUPS: readonly { readonly name: MessageId; readonly rows: readonly Row[] }[] = [
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

/** The error rates and the power of the rule, by the project's own simulation. */
export function FoundAndMissed({ translator }: { readonly translator: Translator }) {
  const caption = translator.t('method.found.table')
  const { seed, series } = CALIBRATION
  return (
    <>
      <p>{translator.t('method.found.test')}</p>
      <div className="scroll" tabIndex={0} role="region" aria-label={caption}>
        <table className="ds-table method-found">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {translator.t('method.found.rows')}
              </th>
              <th scope="colgroup" colSpan={FIGURES.length}>
                {translator.t('method.found.figures')}
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
                  {translator.t(group)}
                </th>
              </tr>
              {rows.map(({ name, scenario }) => (
                <tr key={name}>
                  <th scope="row">{translator.t(name)}</th>
                  {FIGURES.map((n) => {
                    const rate = getCalibratedRate('lineOrStep', scenario, n)
                    return (
                      <td key={n}>
                        {rate === null ? '–' : translator.formatNumber(rate * 100, 0)}
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <p>{translator.t('method.found.errs')}</p>
      <p>{translator.t('method.found.misses')}</p>
      <p>{translator.t('method.found.plain')}</p>
      <p className="method-made">
        {translator.t('method.found.made', {
          noChange: translator.formatNumber(series.noChange, 0),
          others: translator.formatNumber(series.others, 0),
          seed: String(seed),
        })}
      </p>
    </>
  )
}
