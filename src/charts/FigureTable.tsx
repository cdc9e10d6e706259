import { useId, useMemo } from 'react'
import type { Said } from '../model/text.ts'
import type { Words } from '../words/words.ts'
import { figureTableModel, type FigureCell, type FigureRow } from './model/figureTable.ts'
import type { Remark } from './model/footnotes.ts'
import type { LineChartModel } from './model/lineChart.ts'
import './figureTable.css'

interface Props {
  readonly model: LineChartModel
  readonly words: Words
}

/** The figures of a chart as a table, with limits, statuses, breaks and numbered notes. */
export function FigureTable({ model, words }: Props) {
  const table = useMemo(() => figureTableModel(model, words), [model, words])
  const id = useId()
  return (
    <div className="figure-table">
      <section className="figure-table-scroll" aria-labelledby={id} tabIndex={0}>
        <table>
          <caption id={id}>
            <Text said={table.title} lang={words.lang} /> (
            <Text said={table.unit} lang={words.lang} />)
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.say('table.period')}</th>
              {table.columns.map((column) => (
                <th scope="col" key={column.text}>
                  <Text said={column} lang={words.lang} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <Row key={row.period} row={row} words={words} />
            ))}
          </tbody>
        </table>
      </section>
      {table.legend.length > 0 && (
        <dl className="figure-legend">
          {table.legend.map(({ word, meaning }) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      )}
      {table.notes.length > 0 && (
        <ol className="figure-notes">
          {table.notes.map((note) => (
            <li key={`${note.said.text} ${note.url}`}>
              <Note note={note} lang={words.lang} />
            </li>
          ))}
        </ol>
      )}
      {table.common.map((note) => (
        <p className="figure-common" key={`${note.said.text} ${note.url}`}>
          {words.say('table.allFigures')} <Note note={note} lang={words.lang} />
        </p>
      ))}
    </div>
  )
}

function Text({ said, lang }: { readonly said: Said; readonly lang: string }) {
  return said.lang === lang ? said.text : <span lang={said.lang}>{said.text}</span>
}

function Row({ row, words }: { readonly row: FigureRow; readonly words: Words }) {
  return (
    <>
      {row.breakBefore && (
        <tr className="figure-break">
          <td colSpan={row.cells.length + 1}>
            <span>{row.breakBefore}</span>
          </td>
        </tr>
      )}
      <tr className={row.isBaseline ? 'figure-baseline' : undefined}>
        <th scope="row">
          {row.period}
          {row.isBaseline && <small>{words.say('table.baseline')}</small>}
        </th>
        {row.cells.map((cell, column) => (
          <Cell key={column} cell={cell} words={words} />
        ))}
      </tr>
    </>
  )
}

function Cell({ cell, words }: { readonly cell: FigureCell; readonly words: Words }) {
  return (
    <td className={cell.missing ? 'figure-missing' : undefined}>
      <span>{cell.text}</span>
      {cell.notes.map((number) => (
        <sup key={number}>
          <span className="figure-hidden"> {words.say('table.note')} </span>
          {number}{' '}
        </sup>
      ))}
      {cell.limits && <small>{cell.limits}</small>}
      {cell.statuses.map((status) => (
        <small key={status}>{status}</small>
      ))}
    </td>
  )
}

function Note({ note: { said, url }, lang }: { readonly note: Remark; readonly lang: string }) {
  if (!url) return <Text said={said} lang={lang} />
  return (
    <a href={url}>
      <Text said={said} lang={lang} />
    </a>
  )
}
