import type { LanguageDefinition } from '../../languageDefinition.ts'

export const nb: LanguageDefinition = {
  name: 'Norsk bokmål',
  locale: 'nb-NO',
  percentSign: '\u00a0%',
  capitalizesNouns: false,
  formatQuarter: (quarter) => `${quarter}. kvartal`,
  messages: {
    first: () => import('./first.ts'),
    figures: () => import('./figures.ts'),
    records: () => import('./records.ts'),
    method: () => import('./method.ts'),
    report: () => import('./report.ts'),
    document: () => import('./document.ts'),
    present: () => import('./present.ts'),
    desk: () => import('./desk.ts'),
    problems: () => import('./problems.ts'),
    offline: () => import('./offline.ts'),
  },
}
