/** Arbeidsgruppenes skrivebord: utkast, skjema, hva det fører til, levering. */
export const update = {
  'desk.title': 'Arbeidsgruppenes skrivebord',
}
