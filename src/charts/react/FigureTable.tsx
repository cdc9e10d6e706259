import { useId, useMemo } from 'react'
import type { LocalizedText } from '../../model/languageMap.ts'
import type { Translator } from '../../i18n/translate.ts'
import { createFigureTableModel, type FigureCell, type FigureRow } from '../model/figureTable.ts'
import type { Remark } from '../model/footnotes.ts'
import type { LineChartModel } from '../model/lineChart.ts'
import './figureTable.css'

interface Props {
  readonly model: LineChartModel
  readonly translator: Translator
}

/** The figures of a chart as a table, with limits, statuses, breaks and numbered notes. */
export function FigureTable({ model, translator }: Props) {
  const table = useMemo(() => createFigureTableModel(model, translator), [model, translator])
  const id = useId()
  return (
    <div className="figure-table">
      <section className="figure-table-scroll" aria-labelledby={id} tabIndex={0}>
        <table>
          <caption id={id}>
            <Text text={table.title} lang={translator.lang} /> (
            <Text text={table.unit} lang={translator.lang} />)
          </caption>
          <thead>
            <tr>
              <th scope="col">{translator.t('table.period')}</th>
              {table.columns.map((column) => (
                <th scope="col" key={column.text}>
                  <Text text={column} lang={translator.lang} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <Row key={row.period} row={row} translator={translator} />
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
            <li key={`${note.localizedText.text} ${note.url}`}>
              <Note note={note} lang={translator.lang} />
            </li>
          ))}
        </ol>
      )}
      {table.common.map((note) => (
        <p className="figure-common" key={`${note.localizedText.text} ${note.url}`}>
          {translator.t('table.allFigures')} <Note note={note} lang={translator.lang} />
        </p>
      ))}
    </div>
  )
}

function Text({ text, lang }: { readonly text: LocalizedText; readonly lang: string }) {
  return text.lang === lang ? text.text : <span lang={text.lang}>{text.text}</span>
}

function Row({ row, translator }: { readonly row: FigureRow; readonly translator: Translator }) {
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
          {row.isBaseline && <small>{translator.t('table.baseline')}</small>}
        </th>
        {row.cells.map((cell, column) => (
          <Cell key={column} cell={cell} translator={translator} />
        ))}
      </tr>
    </>
  )
}

function Cell({
  cell,
  translator,
}: {
  readonly cell: FigureCell
  readonly translator: Translator
}) {
  return (
    <td className={cell.missing ? 'figure-missing' : undefined}>
      <span>{cell.text}</span>
      {cell.notes.map((number) => (
        <sup key={number}>
          <span className="figure-hidden"> {translator.t('table.note')} </span>
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

function Note({
  note: { localizedText: text, url },
  lang,
}: {
  readonly note: Remark
  readonly lang: string
}) {
  if (!url) return <Text text={text} lang={lang} />
  return (
    <a href={url}>
      <Text text={text} lang={lang} />
    </a>
  )
}
