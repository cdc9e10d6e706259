import type { Row, Table } from './table.ts'

export const MEASURES = [
  'count',
  'amount',
  'percent',
  'rate',
  'ratio',
  'money',
  'years',
  'score',
] as const
export type Measure = (typeof MEASURES)[number]

export const DIRECTIONS = ['up', 'down', 'toward', 'none'] as const
export type Direction = (typeof DIRECTIONS)[number]

export const INDICATOR_KINDS = ['structure', 'process', 'outcome'] as const

export const indicatorTable = {
  name: 'indicators',
  title: 'Indicators: the metadata sheet',
  key: ['id', 'fromEdition'],
  columns: {
    id: { kind: 'id', required: 'column', form: 'what' },
    right: {
      kind: 'reference',
      to: 'rights',
      required: 'column',
      form: 'what',
      description: 'id in rights.csv',
    },
    title: { kind: 'language map', required: 'column', form: 'what' },
    definition: {
      kind: 'long language map',
      required: 'form',
      form: 'what',
      description: 'in plain words',
    },
    /** Unit as text. For money it begins with the ISO 4217 code of the currency: `GBP a week`. */
    unit: {
      kind: 'language map',
      required: 'column',
      form: 'measure',
      description: 'for money it begins with the ISO 4217 code of the currency',
    },
    measure: {
      kind: 'choice',
      choices: MEASURES,
      required: 'column',
      fallback: 'amount',
      form: 'measure',
    },
    direction: {
      kind: 'choice',
      choices: DIRECTIONS,
      required: 'column',
      fallback: 'none',
      form: 'measure',
      description:
        'up: more is better; down: less; toward: nearer to the target; none: no direction is good',
    },
    kind: {
      kind: 'choice',
      choices: INDICATOR_KINDS,
      required: 'form',
      blank: 'outcome',
      fallback: 'outcome',
      form: 'measure',
      description: "OHCHR's three kinds",
    },
    /** The series that represent the indicator: the total population, or one for each listed group. */
    headline: {
      kind: 'headline',
      required: 'form',
      form: 'measure',
      description: 'everybody, or dimension=group, several with ;',
    },
    /** Whether the overview counts it. */
    counted: {
      kind: 'yes or no',
      required: 'form',
      blank: true,
      form: 'measure',
      description: "no: left out of the overview's counts",
    },
    /** Number of decimals to display; figures are stored as published. */
    decimals: {
      kind: 'integer',
      min: 0,
      max: 6,
      required: 'form',
      blank: 0,
      form: 'measure',
      description: 'decimals shown',
    },
    source: { kind: 'language map', isPrimaryOnly: true, required: 'form', form: 'source' },
    sourceUrl: { kind: 'url', required: 'form', form: 'source' },
    licence: { kind: 'text', required: 'form', form: 'source' },
    frequency: {
      kind: 'frequency',
      form: 'source',
      description: 'from it follows when the next figure is due',
    },
    releaseMonth: {
      kind: 'month',
      form: 'source',
      description: '1 to 12; blank where it varies or is not known',
    },
    /** Baseline year of the indicator; null where the city's applies. */
    baseline: { kind: 'year', form: 'judging', description: "where it is not the city's" },
    target: { kind: 'number', form: 'judging' },
    targetYear: { kind: 'year', form: 'judging' },
    /** A natural limit such as 100 for a percentage, used for progress without a target. */
    limit: {
      kind: 'number',
      form: 'judging',
      description: 'natural limit, such as 100 for a percentage',
    },
    /** The smallest relevant change, in the indicator's unit. */
    meaningfulChange: {
      kind: 'number',
      min: 0,
      form: 'judging',
      description: 'smallest change that matters to people, in the unit',
    },
    sdg: {
      kind: 'text',
      form: 'rights',
      description: 'targets of the Sustainable Development Goals, several with ;',
    },
    treaty: { kind: 'text', form: 'rights', description: 'articles, several with ;' },
    caveat: { kind: 'long language map', form: 'what', description: 'what to beware of' },
    /** The edition from which the row applies; null for the first row of an id. */
    fromEdition: {
      kind: 'year',
      form: 'time',
      description: 'a row that replaces the one above from this edition on',
    },
    /** The last edition with a figure; null while the indicator continues. */
    ended: { kind: 'year', form: 'time', description: 'the edition after which no figure is due' },
  },
} as const satisfies Table

/** The currency and price base of an indicator of money, which its unit states. */
export interface Money {
  /** ISO 4217 code; null where the unit begins with none. */
  readonly currency: string | null
  /** Whether inflation is removed. */
  readonly isConstantPrices: boolean
}

/** One row of indicators.csv. It is valid from `fromEdition` on. */
export interface Indicator extends Row<typeof indicatorTable> {
  /** Null for every measure but money. */
  readonly money: Money | null
}
