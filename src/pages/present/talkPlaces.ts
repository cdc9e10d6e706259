import type { PresentPlace } from './useTalk.ts'

/** The routes of the presentation and its related pages. */
export const TALK: PresentPlace = {
  page: 'present',
  view: 'slides',
  slide: 1,
  asked: null,
  choices: null,
}
export const PREPARING: PresentPlace = { ...TALK, view: 'edit' }
export const HANDOUT: PresentPlace = { ...TALK, view: 'handout' }
