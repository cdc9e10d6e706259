import type { SlideBody } from '../../report/slides/slide.ts'
import { Localized } from '../../components/Localized.tsx'

/** A small table of numbers by name. */
export function SlideTable({
  caption,
  head,
  rows,
}: Extract<SlideBody, { readonly kind: 'table' }>) {
  return (
    <table className="slide-table">
      <caption className="ds-sr-only">{caption}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th scope="col" key={name}>
              <span>{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells }, rowIndex) => (
          <tr key={rowIndex}>
            <th scope="row">
              <Localized text={name} />
            </th>
            {cells.map((cell, cellIndex) => (
              <td key={cellIndex}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
