import type { Row, Table } from './table.ts'

export const priceIndexTable = {
  name: 'price-index',
  title: 'Consumer prices by year, for the adjustment of money',
  key: ['year'],
  columns: {
    year: { kind: 'year', min: 1900, max: 2099, required: 'column', isEssential: true },
    /** Above 0, on the base year of the publisher. */
    index: {
      kind: 'number',
      above: 0,
      required: 'column',
      isEssential: true,
      description:
        "above 0, on the publisher's base; of the month in which the package's money is surveyed, else of the year",
    },
    source: {
      kind: 'text',
      required: 'column',
      isEssential: true,
      description: 'publisher, series, month, and what was read',
    },
    sourceUrl: { kind: 'url' },
  },
} as const satisfies Table

/** Consumer price index of one year. Only the ratio of two years has a meaning. */
export type PriceIndex = Row<typeof priceIndexTable>
