export type Severity = 'error' | 'warning'

/** No details. */
type None = { readonly rule?: never }
/** The text that was probably meant; absent if none is similar. */
type Suggestion = { readonly suggestion?: string }
/** HTTP status of the response; absent without one. */
type HttpStatus = { readonly status?: number }
type Rule<Name extends string, Details = unknown> = { readonly rule: Name } & Details

/**
 * The details of every fault in the data, by code. A code is the error type of the Frictionless
 * catalogue where one applies; where it has several rules, `rule` names the broken one.
 */
export interface PackageProblemDetails {
  'encoding-error':
    | Rule<
        | 'workbook'
        | 'not-text'
        | 'damaged'
        | 'read-as-macintosh'
        | 'read-as-cp850'
        | 'doubtful-characters'
        | 'not-markdown'
        | 'damaged-text'
      >
    | Rule<'control-characters', { count: number; first: number }>
  'html-in-place-of-csv': HttpStatus
  'missing-file': HttpStatus
  'truncated-file': HttpStatus
  'no-line-end': None
  'fewer-bytes': { readonly bytes: number; readonly listed: number }
  'source-error':
    | Rule<
        | 'empty'
        | 'empty-text'
        | 'json'
        | 'unreachable'
        | 'unclosed-quote'
        | 'stray-quote'
        | 'header-quote'
      >
    | Rule<'server', HttpStatus>
    | Rule<'rows-in-a-cell', { last: number }>
  'manifest-error':
    | { readonly part: string }
    | Rule<'edition-twice' | 'path', { part: string }>
    | Rule<'edition-impossible', { part: string; first: string; last: string; years: number }>
    | Rule<'baseline-after-editions', { part: string; newest: string }>
  'interface-language': None
  'blank-header': None
  'duplicate-label': { readonly first: number }
  'extra-label': Suggestion
  'missing-label': Suggestion & { readonly label: string }
  'blank-row': None
  'missing-cell': { readonly cells: number; readonly columns: number }
  'extra-cell': { readonly cells: number; readonly columns: number }
  'type-error':
    | Rule<'number' | 'percent-sign' | 'period' | 'date', Suggestion>
    | Rule<'mark', { hasStatus: 'yes' | 'no'; status: string }>
    | Rule<'mark-behind', { suggestion: string; status: string }>
    | Rule<'two-numbers', { thousands: string; decimal: string }>
    | Rule<'impossible-period', Suggestion & { latest: number }>
    | Rule<'status', Suggestion & { word: string }>
    | Rule<'year' | 'optional-year' | 'whole-number' | 'headline' | 'url'>
  'constraint-error':
    | Rule<
        | 'required'
        | 'path-part'
        | 'dimension-and-group'
        | 'limits'
        | 'negative'
        | 'positive'
        | 'circle'
      >
    | Rule<'range', { min: number; max: number }>
    | Rule<'minimum', { min: number }>
    | Rule<'enum' | 'choice', Suggestion & { choices: string }>
    | Rule<'other-period', { known: string }>
    | Rule<'value', { published?: number }>
    | Rule<'value-despite-status', { status: string }>
  /** `in`: the file that should contain the id. */
  'foreign-key': Suggestion & { readonly in: string } & (
      | Rule<
          | 'indicator'
          | 'area'
          | 'dimension'
          | 'right'
          | 'edition'
          | 'city'
          | 'recommendation'
          | 'follow-up'
          | 'linked-indicator'
          | 'record-edition'
          | 'commentary-edition'
          | 'part-of'
          | 'language'
        >
      | Rule<'group', { dimension: string }>
      | Rule<'headline', { indicator: string }>
    )
  'primary-key': { readonly first: number } | Rule<'commentary'>
  'other-right': { readonly right: string; readonly filed: string }
  'file-not-listed': None | Rule<'not-read'>
  'more-of-the-same': {
    readonly count: number
    readonly reported: number
    readonly code: ProblemCode
  }
  'percent-out-of-range': { readonly indicator: string }
  'limits-do-not-enclose': {
    readonly value: number
    readonly lower: number
    readonly upper: number
  }
  'small-number': { readonly fewest: number }
  'large-jump': {
    readonly before: number
    readonly beforePeriod: string
    readonly indicator: string
  }
  'revision-without-note': {
    readonly count: number
    readonly before: number
    readonly indicator: string
    /** Of a draft: the period and the edition that published it. */
    readonly period?: string
    readonly edition?: number
  }
  'price-index-gap': None
  'no-figure':
    Rule<'none-ever', { edition: number }> | { readonly edition: number; readonly latest: string }
  'figure-too-old': { readonly edition: number; readonly latest: string; readonly years: number }
  'date-order':
    | Rule<'answer', { report: string }>
    | Rule<'follow-up', { report: string; id: string }>
    | Rule<'same-as', { edition: number }>
    | Rule<'plan-period'>
    | Rule<'due', { start: string }>
  'no-follow-up': { readonly edition: number }
  'number-of-recommendations': Rule<'few' | 'many', { count: number; fewest: number; max: number }>
}

/** The details of the faults that only a form reports. */
interface FormProblemDetails {
  'id-form': None
  'toward-without-target': None
  'money-unit': None
  'rewrites-report': None
  'source-missing': None
  'other-edition': { readonly edition: number }
  'after-every-edition': None
}

export interface ProblemDetails extends PackageProblemDetails, FormProblemDetails {}

export type ProblemCode = keyof ProblemDetails

/** A code with its details. */
export type Fault = {
  [Code in ProblemCode]: { readonly code: Code; readonly detail: ProblemDetails[Code] }
}[ProblemCode]

/** Where a fault is. */
export interface ProblemPlace {
  readonly severity: Severity
  /** Path in the package; '' where the fault concerns the whole package. */
  readonly file: string
  /** 1-based line; the header is line 1. Null where the fault concerns the whole file. */
  readonly line: number | null
  /** 1-based position and name of the column. Null where the fault concerns the row or the file. */
  readonly column: { readonly position: number; readonly name: string } | null
  /** The faulty text as written in the file. */
  readonly text: string
}

/** A fault in the data. The message in the user's language is made from `code` and `detail`. */
export type Problem = Fault & ProblemPlace

type IdOf<Code extends string, Detail> = Detail extends { readonly rule: infer Name extends string }
  ? `${Code}/${Name}`
  : Code

type Ids<Details> = { [Code in keyof Details & string]: IdOf<Code, Details[Code]> }[keyof Details &
  string]
export type PackageProblemId = Ids<PackageProblemDetails>
export type FormProblemId = Ids<FormProblemDetails>
/** The id of a fault's message: its code, and behind a slash the rule, if it has one. */
export type ProblemId = PackageProblemId | FormProblemId

export function getProblemId({ code, detail }: Fault): ProblemId {
  return ('rule' in detail ? `${code}/${detail.rule}` : code) as ProblemId
}
