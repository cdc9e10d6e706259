import { EVERY_MESSAGE as MESSAGES } from '../i18n/everyMessage.ts'

/** The ids of all messages, which no reader may see; they are the same in every language. */
export const ALL_MESSAGE_IDS: readonly string[] = Object.keys(MESSAGES.en)
