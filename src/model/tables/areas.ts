import type { Row, Table } from './table.ts'

export const AREA_KINDS = ['city', 'district', 'region', 'country', 'benchmark'] as const

export const areaTable = {
  name: 'areas',
  title: 'Areas',
  key: ['id'],
  columns: {
    id: { kind: 'id', required: 'column' },
    title: { kind: 'language map', required: 'column' },
    kind: { kind: 'choice', choices: AREA_KINDS, required: 'cell', fallback: 'benchmark' },
    partOf: { kind: 'reference', to: 'areas', description: 'id of the area that it lies in' },
    order: { kind: 'order' },
    code: { kind: 'text', description: "the statistical office's code" },
  },
} as const satisfies Table

export type Area = Row<typeof areaTable>
