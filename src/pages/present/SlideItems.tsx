import type { ItemMark, ListItem } from '../../report/slides/slide.ts'
import { Localized } from '../../components/Localized.tsx'
import { StatusIcon } from '../../components/StatusIcon.tsx'
import { VerdictIcon } from '../../components/VerdictIcon.tsx'

/** A list on a slide: each item with its mark, its name in bold and its text. */
export function SlideItems({ items }: { readonly items: readonly ListItem[] }) {
  return (
    <ul className="slide-items">
      {items.map((item, index) => (
        <li key={index}>
          {item.mark && <Mark mark={item.mark} />}
          <span>
            {item.name && (
              <strong>
                <Localized text={item.name} />
              </strong>
            )}
            {item.name && ' '}
            <Localized text={item.text} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function Mark({ mark }: { readonly mark: ItemMark }) {
  switch (mark.kind) {
    case 'verdict':
      return <VerdictIcon kind={mark.verdict} />
    case 'state':
      return <StatusIcon status={mark.state} />
    case 'line':
      return <LineMark line={mark.line} />
  }
}

/** A sample of a line or band in the charts. */
function LineMark({ line }: { readonly line: 'baseline' | 'band' | 'break' }) {
  return (
    <svg className="slide-line" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {line === 'baseline' && <path className="chart-ink-baseline" d="M0 10H20" strokeWidth="2" />}
      {line === 'band' && <path className="chart-fill-band" d="M0 4L20 7V17L0 14Z" />}
      {line === 'break' && (
        <path className="chart-ink-break" d="M10 0V20" strokeWidth="2.4" strokeDasharray="5 3" />
      )}
    </svg>
  )
}
