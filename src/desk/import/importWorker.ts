import { ImportSession, type ToImport } from './importSession.ts'

// A module worker: opens and reads a file away from the page. To cancel it, the page ends it.

const session = new ImportSession(
  (message) => self.postMessage(message),
  () => new Promise((resolve) => setTimeout(resolve, 0)),
)

self.addEventListener('message', (event: MessageEvent<ToImport>) => void session.hear(event.data))
