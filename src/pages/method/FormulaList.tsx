import type { SayMethod } from '../../words/method.ts'

/** Each method's publication; titles stand in their own language, which is English. */
const FORMULAS: readonly {
  readonly id:
    | 'estimates'
    | 'proportions'
    | 'variation'
    | 'counts'
    | 'meaningful'
    | 'mann-kendall'
    | 'regression'
    | 'progress'
  readonly source: string | null
}[] = [
  {
    id: 'estimates',
    source:
      'Altman & Bland, Interaction revisited: the difference between two estimates, BMJ 326 (2003); How to obtain the P value from a confidence interval, BMJ 343 (2011)',
  },
  {
    id: 'proportions',
    source: 'Fleiss, Levin & Paik, Statistical Methods for Rates and Proportions (2003)',
  },
  {
    id: 'variation',
    source: 'Wheeler & Chambers, Understanding Statistical Process Control (1992): the number 2.66',
  },
  { id: 'counts', source: 'Przyborowski & Wilenski, Biometrika 31 (1940)' },
  { id: 'meaningful', source: null },
  {
    id: 'mann-kendall',
    source:
      'Mann, Econometrica 13 (1945); Kendall, Rank Correlation Methods (1975); Theil (1950); Sen, Journal of the American Statistical Association 63 (1968)',
  },
  {
    id: 'regression',
    source: 'Office for Health Improvement and Disparities, Fingertips: recent trends',
  },
  { id: 'progress', source: 'Open SDG, sdg-build: ProgressMeasure; Statistics Canada' },
]

/** The formulas for those who want them: closed at first, but for the one to arrive at, each with its source. */
export function FormulaList(props: { readonly say: SayMethod; readonly arrival: string | null }) {
  const { say, arrival } = props
  return FORMULAS.map(({ id, source }) => (
    <details className="ds-details" id={id} key={id}>
      <summary data-arrival={id === arrival ? '' : undefined}>{say(`method.${id}`)}</summary>
      <div>
        <p>
          {say(`method.${id}.formula`)
            .split('; ')
            .map((line) => (
              <code className="formula" key={line}>
                <Formula text={line} />
              </code>
            ))}
        </p>
        <p>{say(`method.${id}.note`)}</p>
        {source && (
          <p>
            {say('method.source')} <span lang="en">{source}</span>
          </p>
        )}
      </div>
    </details>
  ))
}

/** Few fonts have the small letters below the line (xᵢ): they are set as letters, so that every device and printer has them. */
function Formula({ text }: { readonly text: string }) {
  return text
    .split(/([\u2080-\u209c\u1d62-\u1d6a\u2c7c]+)/)
    .map((part, place) =>
      place % 2 === 1 ? <sub key={place}>{part.normalize('NFKC')}</sub> : part,
    )
}
