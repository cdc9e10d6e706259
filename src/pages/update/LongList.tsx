import { useState, type ReactNode } from 'react'
import { useTranslator } from '../../components/useTranslator.ts'

/** Number of items shown at first, and added at each press. */
const STEP = 100

/** A list that may be very long: the first items, the number of the others, and a button to show more. */
export function LongList<Item>(props: {
  readonly items: readonly Item[]
  readonly className?: string
  /** Renders an item as an `li` with a key. */
  readonly children: (renderItem: Item) => ReactNode
}) {
  const { t } = useTranslator()
  const [count, setCount] = useState(STEP)
  const { items, className, children } = props
  const hiddenCount = items.length - count
  return (
    <>
      <ul className={className}>{items.slice(0, count).map(children)}</ul>
      {hiddenCount > 0 && (
        <p>
          <button type="button" className="desk-link" onClick={() => setCount(count + STEP)}>
            {t('list.more', { count: hiddenCount })}
          </button>
        </p>
      )}
    </>
  )
}
