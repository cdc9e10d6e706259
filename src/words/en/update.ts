/** The desk of the working groups: drafts, the form, what it does, the hand-over. */
export const update = {
  'desk.title': 'The desk of the working groups',
}
