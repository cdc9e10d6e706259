import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { addRecordsSnapshot } from '../../datapackage/snapshot/recordsSnapshot.ts'
import { decodeSnapshot } from '../../datapackage/snapshot/snapshot.ts'
import { store } from '../state/store.ts'
import { App } from '../App.tsx'
import { recordLastInput } from '../lastInput.ts'
import { openDetailsForPrint } from '../openDetailsForPrint.ts'
import { restoreColorScheme } from '../colorScheme.ts'
import '../styles/main.css'

// Entry of the single-file dashboard (npm run pack): the page contains its figures, and there is no
// server to compare them with.

function readJsonBlock(id: string): unknown {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null')
}

const { dataset, build } = decodeSnapshot(readJsonBlock('first-paint'))

restoreColorScheme()
recordLastInput()
openDetailsForPrint(window)
store.setState({
  loaded: {
    kind: 'loaded',
    dataset: addRecordsSnapshot(dataset, readJsonBlock('records'), build),
    freshness: 'in one file',
    since: String(readJsonBlock('made')),
  },
})

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
