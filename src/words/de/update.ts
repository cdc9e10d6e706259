/** Der Arbeitsplatz der Arbeitsgruppen: Entwürfe, Formular, Wirkung, Abgabe. */
export const update = {
  'desk.title': 'Der Arbeitsplatz der Arbeitsgruppen',
}
