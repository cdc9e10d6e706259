import type { Said } from '../../model/text.ts'
import { useReader } from '../reader.ts'

/** A text of the package, marked with its language if it differs from the page's. */
export function SaidText({ said }: { readonly said: Said }) {
  const { words } = useReader()
  return said.lang === words.lang ? said.text : <span lang={said.lang}>{said.text}</span>
}
