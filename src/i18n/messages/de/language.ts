import type { LanguageDefinition } from '../../languageDefinition.ts'

/** German takes Austria's locale, that of Graz, the human rights city that writes in it: 1 234,5, £ 613,10, Jänner. */
export const de: LanguageDefinition = {
  name: 'Deutsch',
  locale: 'de-AT',
  percentSign: '\u00a0%',
  capitalizesNouns: true,
  formatQuarter: (quarter) => `${quarter}. Quartal`,
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
