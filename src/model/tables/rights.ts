import type { Row, Table } from './table.ts'

export const rightTable = {
  name: 'rights',
  title: 'Rights',
  key: ['id'],
  columns: {
    id: { kind: 'id', required: 'column' },
    title: { kind: 'language map', required: 'column' },
    meaning: {
      kind: 'long language map',
      description: 'what it means for a resident, in plain words',
    },
    law: { kind: 'long language map', description: 'what it is in law' },
    treaty: { kind: 'long language map', description: 'articles, several with ;' },
    whyChosen: { kind: 'long language map', description: 'why residents chose it' },
    workingGroup: { kind: 'language map' },
    order: { kind: 'order' },
  },
} as const satisfies Table

export type Right = Row<typeof rightTable>
