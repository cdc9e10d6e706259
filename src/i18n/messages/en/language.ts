export const en = {
  name: 'English',
  locale: 'en-GB',
  percentSign: '%',
  capitalizesNouns: false,
  formatQuarter: (quarter: number) => `Q${quarter}`,
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
