import type { SlideBody } from '../../report/slides/slide.ts'
import { SaidText } from '../parts/SaidText.tsx'

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
        {rows.map(({ name, cells }, place) => (
          <tr key={place}>
            <th scope="row">
              <SaidText said={name} />
            </th>
            {cells.map((cell, at) => (
              <td key={at}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
