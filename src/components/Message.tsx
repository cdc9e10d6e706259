import { Fragment } from 'react'
import type { MessageId } from '../i18n/catalogue.ts'
import type { LocalizedText } from '../model/languageMap.ts'
import { Localized } from './Localized.tsx'
import { usePageContext } from './pageContext.ts'

/** What a message is filled with; texts of the package keep their language. */
export type MessageArguments = Readonly<Record<string, string | number | LocalizedText>>

interface Props {
  readonly id: MessageId
  readonly args: MessageArguments
}

/** Characters of private use. */
const [START, END] = ['\uE000', '\uE001']
const PLACE = /\uE000(\d+)\uE001/

/** A message with texts of the package, each marked with its language if it differs from the page's. */
export function Message({ id, args }: Props) {
  const { translator } = usePageContext()
  const texts: LocalizedText[] = []
  const plainArgs = Object.entries(args).map(([name, value]): [string, string | number] => {
    if (typeof value !== 'object') return [name, value]
    if (value.lang === translator.lang) return [name, value.text]
    return [name, `${START}${texts.push(value) - 1}${END}`]
  })
  const parts = translator.t(id, Object.fromEntries(plainArgs)).split(PLACE)
  // Every second part is the number of a text.
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index % 2 === 0 ? part : <Localized text={texts[Number(part)]!} />}
    </Fragment>
  ))
}
