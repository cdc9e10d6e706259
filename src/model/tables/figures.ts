import type { Table } from './table.ts'

/** The yearly files. Their rows are read into a `FigureTable`. */
export const figureTable = {
  name: 'figures',
  title: 'Figures of one right for one edition',
  key: ['indicator', 'period', 'area', 'dimension', 'group'],
  columns: {
    indicator: {
      kind: 'reference',
      to: 'indicators',
      required: 'column',
      description: 'id in indicators.csv',
    },
    period: {
      kind: 'period',
      required: 'column',
      description:
        '2016, 2015/16 (financial or school year), 2014-2016 (pooled years), 2016-Q3 or 2016-M07',
    },
    area: {
      kind: 'reference',
      to: 'areas',
      description: "id in areas.csv; the city's own tool reads a blank as the city",
    },
    dimension: {
      kind: 'reference',
      description:
        'in groups.csv, together with group; blank = everybody (a value, so no foreign key can be declared)',
    },
    group: { kind: 'reference', description: 'in groups.csv; blank = everybody' },
    value: {
      kind: 'number',
      required: 'header',
      description: "in the indicator's unit; blank only where the status says why",
    },
    lower: { kind: 'number', description: 'lower 95% confidence limit' },
    upper: { kind: 'number', description: 'upper 95% confidence limit' },
    numerator: { kind: 'number', min: 0, description: 'count behind a proportion or rate' },
    denominator: { kind: 'number', min: 0, description: 'count behind a proportion or rate' },
    status: {
      kind: 'statuses',
      aliases: ['obs_status', 'obs_flag'],
      description: 'blank = normal; several with ;',
    },
    note: { kind: 'long language map', description: 'shown with the figure' },
    source: { kind: 'text', description: "where it is not the indicator's usual one" },
    sourceUrl: { kind: 'url' },
  },
} as const satisfies Table
