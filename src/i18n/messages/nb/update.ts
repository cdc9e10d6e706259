/** Arbeidsgruppenes skrivebord: utkast, skjema, hva det fører til, levering. */
export const update = {
  'desk.title': 'Arbeidsgruppenes skrivebord',
  'desk.lead.draft':
    'Her legger hver gruppe inn tallene sine til utgaven for {edition, number, ::group-off}. Det du skriver, blir i denne nettleseren til du leverer det.',
  'desk.lead.published':
    'Utgaven for {edition, number, ::group-off} er publisert. Det du endrer her, blir en rettelse i en egen fil. Det som er publisert, blir stående.',
  'desk.lead.open': 'Gå til utgaven for {edition, number, ::group-off}, som er under arbeid',
  'desk.opening': 'Åpner utkastene …',
  'desk.right.open': 'Fyll inn tallene',
  'desk.right.correct': 'Rett tallene',
  'desk.right.delivered': 'Levert: {files}.',
  'desk.right.undelivered': 'Ikke levert ennå.',
  'desk.right.due':
    '{due, plural, =0 {Ingen tall skal inn} one {Ett tall skal inn} other {# tall skal inn}}.',
  'desk.right.unknown': 'Ingen rettighet i denne byen heter «{right}».',
  'desk.right.back': 'Tilbake til skrivebordet',
  'desk.rights': 'Rettighet for rettighet',
  'desk.more': 'Resten av skrivebordet',
  'desk.more.metadata': 'En ny indikator, eller det som står om en indikator',
  'desk.more.city': 'Begynn med en egen by',

  'drafts.others': 'Utkast til andre utgaver',
  'drafts.unnamed': 'Utkast fra {created}',
  'drafts.saved': 'lagret {time}',
  'drafts.filled': '{filled, number} av {all, plural, one {# tall} other {# tall}} fylt inn',
  'drafts.new': 'Begynn på et nytt utkast',
  'drafts.new.of': 'Begynn på et nytt utkast: {right}',
  'drafts.rename': 'Gi nytt navn',
  'drafts.rename.label': 'Navn på utkastet',
  'drafts.rename.done': 'Lagre navnet',
  'drafts.export': 'Lagre til fil',
  'drafts.delete': 'Slett',
  'drafts.deleted': '«{draft}» er slettet.',
  'drafts.deleted.undo': 'Hent det tilbake',
  'drafts.restored': '«{draft}» er tilbake.',
  'drafts.failed': 'Nettleseren fikk ikke gjort det. Ingenting er endret.',
  'drafts.import': 'Åpne et utkast fra en fil',
  'drafts.import.how':
    'Utkastet til en kollega, eller et du selv har lagret til fil (navnet slutter på .json).',
  'drafts.imported': 'Utkastet er her: {draft}.',
  'drafts.import.none':
    'Denne filen er ikke et utkast fra dette skrivebordet. Et regneark eller en CSV-fil åpner du i selve skjemaet, under «Fra fil».',
  'drafts.import.city':
    'Dette utkastet hører til en annen by ({city}) og kan ikke åpnes på dette skrivebordet.',
  'drafts.unreadable':
    '{count, plural, one {Ett utkast i denne nettleseren kan ikke leses av denne siden: det er} other {# utkast i denne nettleseren kan ikke leses av denne siden: de er}} skadet, eller skrevet av en annen versjon av den. Ingenting i det endres før du sletter det her.',
  'drafts.unreadable.name': 'Utkast som ikke kan leses ({id})',
  'drafts.unreadable.delete': 'Slett for godt',
  'drafts.unreadable.keep': 'Behold det',
  'drafts.unreadable.right':
    'Et tidligere utkast for denne rettigheten i denne nettleseren kan ikke leses. Det blir som det er; det du skriver her, går inn i et annet utkast.',
  'drafts.unavailable':
    'Nettleseren lagrer ikke noe for denne siden (et privat vindu, lagring som er slått av, eller lagring som ikke svarer). Du kan arbeide her, men bare til vinduet lukkes. Lagre utkastet til fil før du lukker det.',
  'drafts.missing':
    'Utkastet i denne adressen finnes ikke i denne nettleseren. Du ser det nyeste som gjør det.',
  'drafts.about': '{action}: {draft}',

  'list.more': '{count, plural, one {Vis én til} other {Vis flere: # står ikke på listen ennå}}',

  'draft.title': '{right}, utgaven for {edition, number, ::group-off}',
  'draft.parts': 'Deler av oppdateringen',
  'draft.part.figures': 'Tall',
  'draft.part.import': 'Fra fil',
  'draft.part.metadata': 'Hva som måles',
  'draft.part.records': 'Omtale og anbefalinger',
  'draft.part.preview': 'Se hva det fører til',
  'draft.part.hand-over': 'Lever',
  'draft.undo': 'Angre',
  'draft.redo': 'Gjør om igjen',
  'draft.undone': 'Angret.',
  'draft.redone': 'Gjort om igjen.',
  'draft.saved.not': 'Ingenting skrevet ennå.',
  'draft.saving': 'Lagrer …',
  'draft.saved': 'Lagret {time}',
  'storage.granted': 'Denne nettleseren beholder det til du sletter det.',
  'storage.browser':
    'Lagret bare i denne nettleseren. Det kan bli slettet: av Safari etter sju dager uten besøk, av et privat vindu når det lukkes.',
  'storage.file': 'Sist lagret til fil: {time}.',
  'storage.file.none': 'Ikke lagret til fil ennå.',
  'storage.reminder.cells':
    'Minst 50 endrede celler er ikke lagret i noen fil. Lagre utkastet til fil: Filen blir liggende selv om nettleseren sletter det den har lagret.',
  'storage.reminder.day':
    'Arbeidet siden {day} er ikke lagret i noen fil. Lagre utkastet til fil: Filen blir liggende selv om nettleseren sletter det den har lagret.',
  'storage.later': 'Ikke nå',
  'draft.fault':
    'Denne delen av skrivebordet sviktet. Feilen ligger i programmet, ikke i det du har skrevet. Lagre utkastet til fil, og fortell den som driver nettstedet, hva som står her:',
  'draft.fault.missing':
    'Denne delen av skrivebordet ble ikke lastet. De andre delene virker, og det du skrev, blir stående.',
  'draft.failed.full':
    'Ikke lagret: Nettleseren har ikke mer plass. Det du har skrevet, er fortsatt i dette vinduet. Lagre det til fil nå, eller frigjør plass og prøv igjen.',
  'draft.failed.occupied':
    'Ikke lagret: Denne nettleseren har et utkast med samme navn som ikke kan leses, og det skrives aldri over. Det du har skrevet, finnes bare i dette vinduet. Lagre det til fil, og åpne filen fra skrivebordet.',
  'draft.failed.unavailable':
    'Ikke lagret: Nettleseren lagrer ikke noe for denne siden (et privat vindu, eller lagring er slått av). Det du har skrevet, finnes bare i dette vinduet til det lukkes. Lagre det til fil før det.',
  'draft.retry': 'Prøv å lagre igjen',
  'draft.conflict':
    'Dette utkastet ble også endret i et annet vindu, klokka {time}. Ingen av dem skrives over den andre før du velger.',
  'draft.conflict.deleted':
    'Dette utkastet ble slettet i et annet vindu. Det du ser, finnes fortsatt i dette.',
  'draft.conflict.mine': 'Behold det som er i dette vinduet',
  'draft.conflict.theirs': 'Åpne det som ble lagret i det andre vinduet',
  'draft.elsewhere':
    'Dette utkastet er åpent i et annet vindu. Her kan du lese det. Det som skrives der, vises ikke her.',
  'draft.openElsewhere':
    'Et annet vindu har overtatt dette utkastet. Herfra lagres ikke noe mer, så de to ikke skriver over hverandre.',
  'draft.takeOver': 'Fortsett her i stedet',
  'draft.tookOver': 'Utkastet er nå åpent i dette vinduet, slik det sist ble lagret.',
  'draft.correction':
    'Denne utgaven er publisert. Det du endrer, blir en rettelse ({file}): en egen fil ved siden av den publiserte, som blir stående.',
  'draft.upstreamChanges':
    'Dette utkastet ble påbegynt på eldre data. Siden da er disse publiserte filene endret:',
  'draft.upstreamChanges.file': '{file} er en annen nå',
  'draft.upstreamChanges.new': '{file} er ny',
  'draft.upstreamChanges.gone': '{file} finnes ikke lenger',
  'draft.upstreamChanges.line': '{figure}: publisert nå {published}, i dette utkastet {draft}',
  'draft.upstreamChanges.none': 'ingenting',
  'draft.upstreamChanges.use': 'Ta det publiserte tallet',
  'draft.upstreamChanges.use.of': 'Ta det publiserte tallet: {figure}',
}
