import { desk } from '../../src/words/en/desk.ts'
import { document } from '../../src/words/en/document.ts'
import { en } from '../../src/words/en/messages.ts'
import { method } from '../../src/words/en/method.ts'
import { offline } from '../../src/words/en/offline.ts'
import { present } from '../../src/words/en/present.ts'
import { report } from '../../src/words/en/report.ts'

/** The ids of all messages, which must not appear on a page; the same in every language. */
export const EVERY_MESSAGE: readonly string[] = [
  en,
  desk,
  document,
  method,
  offline,
  present,
  report,
].flatMap((messages) => Object.keys(messages))
