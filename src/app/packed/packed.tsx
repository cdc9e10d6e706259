import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { withBuiltRecords } from '../../package/builtRecords.ts'
import { decodeFirstPaint } from '../../package/firstPaint.ts'
import { store } from '../../state/store.ts'
import { App } from '../App.tsx'
import { noteLastInput } from '../lastInput.ts'
import { openDetailsOnPaper } from '../printedDetails.ts'
import { restoreScheme } from '../scheme.ts'
import '../styles/main.css'

// Entry of the single-file dashboard (npm run pack): the page contains its figures, and there is no
// server to compare them with.

function block(id: string): unknown {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null')
}

const { dataset, build } = decodeFirstPaint(block('first-paint'))

restoreScheme()
noteLastInput()
openDetailsOnPaper(window)
store.setState({
  loaded: {
    kind: 'loaded',
    dataset: withBuiltRecords(dataset, block('records'), build),
    freshness: 'in one file',
    since: String(block('made')),
  },
})

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
