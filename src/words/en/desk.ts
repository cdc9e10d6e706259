import { update } from './update.ts'

/** What the desk says; each of its parts brings its own words. */
export const desk = { ...update }
