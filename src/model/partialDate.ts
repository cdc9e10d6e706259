/** A day, month or year of the calendar: YYYY-MM-DD, YYYY-MM or YYYY. */
export type PartialDate = `${number}` | `${number}-${number}` | `${number}-${number}-${number}`
