// Every language of the interface: a folder and one line here.
export { en } from './en/language.ts'
export { nb } from './nb/language.ts'
export { de } from './de/language.ts'
