import type { PageRoute } from '../app/state/route.ts'

export type PresentRoute = Extract<PageRoute, { readonly page: 'present' }>

/** The routes of the presentation and its related pages. */
export const SLIDES_ROUTE: PresentRoute = {
  page: 'present',
  view: 'slides',
  slide: 1,
  asked: null,
  choices: null,
}
export const CUSTOMIZE_ROUTE: PresentRoute = { ...SLIDES_ROUTE, view: 'edit' }
export const HANDOUT_ROUTE: PresentRoute = { ...SLIDES_ROUTE, view: 'handout' }
