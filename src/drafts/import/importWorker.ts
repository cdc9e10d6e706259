import { ImportSession, type ImportRequest } from './importSession.ts'

// A module worker that opens and reads a file off the main thread. The page terminates it to
// cancel.

const session = new ImportSession(
  (message) => self.postMessage(message),
  () => new Promise((resolve) => setTimeout(resolve, 0)),
)

self.addEventListener(
  'message',
  (event: MessageEvent<ImportRequest>) => void session.handle(event.data),
)
