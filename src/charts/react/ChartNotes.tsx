/** How to read the marks of a chart, below it. */
export function ChartNotes({ notes }: { readonly notes: readonly string[] }) {
  if (!notes.length) return null
  return (
    <ul className="chart-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}
