/** Det som bare rapporten på papir, i Word, som arkivkopi og i klart språk sier. */
export const document = {
  'document.recommended.others': 'Anbefalt i denne utgaven av andre',
  'document.part.what the figures mean': 'Hva tallene betyr',
  'document.part.challenges': 'Utfordringer',
  'document.part.good practice': 'God praksis',
  'document.table': 'Tabell til figur {number, number}:',
  'document.limits': 'I parentes: 95 % konfidensgrenser.',
  'document.latest': 'Det siste som er kjent',
  'document.plan': 'Plan',
  'document.measure': 'Tiltak',
  'document.revision': '{after}, der utgaven for {edition} hadde {before}.',
  'document.break': '{subject}: fra og med {period}',
  'document.figures': 'Figurer',
  'document.notes.follow': 'Sluttnotene som følger, nevner hver kilde med adresse og lisens.',
  'document.about': 'Om denne rapporten',
}
