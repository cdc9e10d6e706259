import type { Row, Table } from './table.ts'

export const groupTable = {
  name: 'groups',
  title: 'Groups',
  key: ['dimension', 'group'],
  columns: {
    dimension: { kind: 'id', required: 'column' },
    /** Title of the dimension; empty where groups.csv has none. */
    dimensionTitle: { kind: 'language map' },
    group: { kind: 'id', required: 'column' },
    title: { kind: 'language map', required: 'column' },
    /** Id of the reference group in the same dimension; '' for the total population. */
    reference: {
      kind: 'reference',
      description: 'the group of the same dimension that it is compared with; blank = everybody',
    },
    order: { kind: 'order' },
  },
} as const satisfies Table

export type Group = Row<typeof groupTable>
