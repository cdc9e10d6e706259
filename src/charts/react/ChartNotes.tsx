import type { ChartNote } from '../model/chartNotes.ts'

/** The notes on the marks of a chart, below it. */
export function ChartNotes({ notes }: { readonly notes: readonly ChartNote[] }) {
  if (!notes.length) return null
  return (
    <ul className="chart-notes">
      {notes.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
