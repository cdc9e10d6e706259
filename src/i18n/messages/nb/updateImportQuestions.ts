/** The desk's part “From a file”: what is asked before a figure is taken. */
export const updateImportQuestions = {
  'import.days': 'Hva «{text}» betyr som periode',
  'import.days.lead': 'En dag er ingen periode. Merknadene til tabellen sier hva den står for.',
  'import.days.year': 'året den er i, {period}',
  'import.days.month': 'måneden den er i, {period}',
  'import.twoYears': 'Hva «{text}» betyr',
  'import.twoYears.lead':
    'Utgivere skriver begge deler slik. Merknadene til tabellen sier hva som menes.',
  'import.twoYears.oneYear': 'ett skoleår eller regnskapsår, {period}',
  'import.twoYears.together': 'to kalenderår samlet, {period}',
  'import.rows':
    '{kind, select, section {Hvilke rader det gjelder: tekstlinjene over dem} heading {Hvilke tall det gjelder: det overskriftene sier} above {Hvilke tall det gjelder: «{heading}» over tabellen} title {Hvilke tall det gjelder: det tittelen over tabellen sier} blank {Hvilke rader det gjelder: kolonne {position, number}, som ikke har noen overskrift} other {Hvilke rader det gjelder: «{heading}», kolonne {position, number}}}',
  'import.rows.lead':
    'Rader som ellers ville blitt lest som like, er ulike i dette. Velg dem som indikatoren teller.',
  'import.rows.lead.one':
    'Alle tallene i tabellen gjelder dette. Si om det er nettopp det indikatoren teller.',
  'import.rows.text': '{text} ({count, plural, one {ett tall} other {# tall}})',
  'import.rows.suggested': '{text} ({count, plural, one {ett tall} other {# tall}}), trolig denne',
  'import.rows.blank': '(tom)',
  'import.rows.any': 'Det har ingenting å si for tallene',
  'import.rows.more':
    '{count, plural, one {Én tekst til} other {# tekster til}} er ikke listet opp.',
  'import.blocks': 'Det er flere tabeller i dette arket. Hvilken gjelder det?',
  'import.blocks.row': 'Den med overskrifter i rad {line, number}: {title}',
  'import.otherKind': 'Hva «{text}» betyr',
  'import.otherKind.lead':
    'De publiserte tallene for denne indikatoren gjelder en annen type periode. Ingenting tas med for den før du sier hva den er.',
  'import.otherKind.yearThatEnds':
    'budsjett- eller skoleåret som slutter da: {period}{count, plural, =0 {} one { (ett publisert tall er det samme)} other { (# publiserte tall er de samme)}}',
  'import.otherKind.yearThatBegins':
    'budsjett- eller skoleåret som begynner da: {period}{count, plural, =0 {} one { (ett publisert tall er det samme)} other { (# publiserte tall er de samme)}}',
  'import.otherKind.asWritten':
    '{text}, akkurat som det står. Kontrollen vil be om et brudd i serien.',
  'import.names': 'Navn som ikke er kjent her',
  'import.names.lead': 'Når et navn er et av deres, velger du hvilket. Alle andre utelates.',
  'import.names.indicator': 'Indikatorer',
  'import.names.area': 'Områder',
  'import.names.group': 'Grupper',
  'import.names.blank': '(tom)',
  'import.names.none': 'ikke vår, utelates',
  'import.names.unsaid': 'utelates til du sier noe',
  'import.names.more': '{count, plural, one {Ett navn til er} other {# navn til er}} også utelatt.',
  'import.marks': 'Tegn i stedet for et tall',
  'import.marks.lead':
    'Hver utgiver mener sitt med dem. Merknadene til tabellen sier hva. Et tegn som <5 står for et lite tall som ikke oppgis.',
  'import.marks.none': 'ikke noe tall, utelates',
  'import.marks.unsaid': 'velg …',
  'import.flags': 'Koder i kolonnen med status',
  'import.flags.lead': 'Si hva de betyr. Utgiverens merknader forklarer dem.',
  'import.flags.none': 'sier ingenting om tallet',
}
