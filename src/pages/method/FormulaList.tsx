import type { ReactNode } from 'react'
import type { Translator } from '../../i18n/translate.ts'
import { LineOrStepConstants, PooledConstants } from './ConstantsTable.tsx'

/** The number of simulated series behind the constants, for each n and each kind of noise. */
const SERIES_OF_CONSTANTS = 500_000

/** The publication of each method that is not our own; titles remain in English, their own language. */
const FORMULAS = [
  { id: 'line-or-step', source: null },
  { id: 'pooled', source: null },
  {
    id: 'estimates',
    source:
      'Altman & Bland, Interaction revisited: the difference between two estimates, BMJ 326 (2003); How to obtain the P value from a confidence interval, BMJ 343 (2011)',
  },
  { id: 'moving-range', source: null },
  {
    id: 'counts',
    source:
      'Fleiss, Levin & Paik, Statistical Methods for Rates and Proportions (2003); Przyborowski & Wilenski, Biometrika 31 (1940)',
  },
  { id: 'meaningful', source: null },
  { id: 'comparison', source: null },
  { id: 'prices', source: null },
  { id: 'progress', source: 'Open SDG, sdg-build: ProgressMeasure; Statistics Canada' },
] as const

/** The formulas, each with its source: closed at first, except the target of the link. */
export function FormulaList(props: {
  readonly translator: Translator
  readonly arrival: string | null
}) {
  const { translator, arrival } = props
  const tables: Readonly<Record<string, ReactNode>> = {
    'line-or-step': (
      <>
        <LineOrStepConstants translator={translator} />
        <p>
          {translator.t('method.constants.made', {
            series: translator.formatNumber(SERIES_OF_CONSTANTS, 0),
          })}
        </p>
      </>
    ),
    pooled: <PooledConstants translator={translator} />,
  }
  return FORMULAS.map(({ id, source }) => (
    <details className="ds-details" id={id} key={id}>
      <summary data-arrival={id === arrival ? '' : undefined}>
        {translator.t(`method.${id}`)}
      </summary>
      <div>
        <p>
          {translator
            .t(`method.${id}.formula`)
            .split('; ')
            .map((line) => (
              <code className="formula" key={line}>
                <Formula text={line} />
              </code>
            ))}
        </p>
        <p>{translator.t(`method.${id}.note`)}</p>
        {tables[id]}
        {source && (
          <p>
            {translator.t('method.source')} <span lang="en">{source}</span>
          </p>
        )}
      </div>
    </details>
  ))
}

/** Few fonts have subscript characters (xᵢ): they become normal characters in <sub>, which every device and printer has. */
function Formula({ text }: { readonly text: string }) {
  return text
    .split(/([\u2080-\u209c\u1d62-\u1d6a\u2c7c]+)/)
    .map((part, place) =>
      place % 2 === 1 ? <sub key={place}>{part.normalize('NFKC')}</sub> : part,
    )
}
