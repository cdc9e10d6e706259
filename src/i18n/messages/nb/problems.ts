import type { problems as en } from '../en/problems.ts'

/** De samme setningene på bokmål. */
export const problems: Readonly<Record<keyof typeof en, string>> = {
  'problem.encoding-error/workbook':
    'Dette er en Excel-arbeidsbok med navnet til en CSV-fil. Åpne den i Excel og lagre den som «CSV UTF-8».',
  'problem.encoding-error/not-text':
    'Filen er ikke tekst, så ingenting i den kan leses. Lagre den på nytt fra regnearket som «CSV UTF-8».',
  'problem.encoding-error/damaged':
    'Noen bokstaver ble ødelagt da filen ble lagret. Skriv «{text}» på nytt for hånd, og lagre filen som «CSV UTF-8».',
  'problem.encoding-error/read-as-macintosh':
    'Filen er verken UTF-8 eller Windows-tekst; den er lest slik en eldre Mac skrev den. Se om bokstavene er riktige, og lagre den som «CSV UTF-8».',
  'problem.encoding-error/read-as-cp850':
    'Filen er verken UTF-8 eller Windows-tekst; den er lest slik DOS skrev den. Se om bokstavene er riktige, og lagre den som «CSV UTF-8».',
  'problem.encoding-error/doubtful-characters':
    'Noen bokstaver i filen gir ingen mening slik de er lest. Åpne den i programmet som laget den, og lagre den som «CSV UTF-8».',
  'problem.encoding-error/control-characters':
    'Usynlige kontrolltegn står {count, plural, one {ett sted} other {{count} steder}} i filen, det første på linje {first}; de kommer av å kopiere fra et annet program. De er utelatt, med et mellomrom der ord ellers ville blitt slått sammen. Skriv ordene der på nytt.',
  'problem.html-in-place-of-csv':
    'Serveren sendte en nettside i stedet for denne filen. Sjekk at filen er lastet opp, og at navnet er skrevet likt, også med store og små bokstaver.',
  'problem.missing-file':
    'Pakken lister opp denne filen, men den finnes ikke. Legg filen tilbake, eller ta den ut av listen i datapackage.json.',
  'problem.truncated-file':
    'Filen stopper midt i{hasLine, select, yes {, på denne raden} other {}}: Resten kom ikke med. Last siden på nytt. Hjelper ikke det, må filen lastes opp på nytt. De hele radene vises.',
  'problem.no-line-end':
    'Filen slutter uten linjeskift. Noen programmer lagrer slik, men en fil som ble kuttet underveis, slutter også slik: Sammenlign den siste raden med originalen. Et linjeskift etter den siste raden fjerner denne meldingen.',
  'problem.fewer-bytes':
    'Filen har {bytes, number} byte, og datapackage.json sier {listed, number}: Resten kom kanskje ikke fram. Last opp filen på nytt. Ble den kortet ned med vilje, retter «npm run check -- --fix» listen.',
  'problem.source-error/empty': 'Filen er tom. Fyll inn overskrifter og rader, eller fjern filen.',
  'problem.source-error/json':
    'Listen over filene i pakken (datapackage.json) kan ikke leses, fordi en parentes, et komma eller et anførselstegn mangler eller er for mye. Gå tilbake til siste versjon som virket, eller spør den som satte opp nettstedet.',
  'problem.source-error/server':
    'Serveren klarte ikke å sende denne filen. Vent litt, og last siden på nytt.',
  'problem.source-error/unreachable':
    'Filen kunne ikke nås. Sjekk forbindelsen, og last siden på nytt.',
  'problem.source-error/unclosed-quote':
    'Et anførselstegn åpnes på denne raden og lukkes aldri. Legg til det som mangler, eller fjern det. Raden vises ikke før det er gjort.',
  'problem.source-error/stray-quote':
    'Et anførselstegn står midt i en tekst med anførselstegn rundt på denne raden. Skriv det dobbelt (""), eller fjern det. Raden vises ikke før det er gjort.',
  'problem.source-error/rows-in-a-cell':
    'En tekst i anførselstegn begynner i denne raden og går til linje {last}, over linjer som ser ut som rader i tabellen. Kanskje står det ett anførselstegn for mye her og ett der. Er linjene rader, fjern de to anførselstegnene. Er det én tekst, skriv den uten linjeskift. Alle disse linjene er utelatt til det er rettet.',
  'problem.source-error/header-quote':
    'Et anførselstegn i overskriftsraden lukkes aldri, så ingen rad i filen kan leses. Legg til det som mangler, eller fjern det.',
  'problem.manifest-error':
    'I datapackage.json mangler «{part}», eller formen er feil. Rett det etter beskrivelsen i README.',
  'problem.manifest-error/edition-twice':
    'datapackage.json har {text}-utgaven to ganger. Fjern én av dem.',
  'problem.manifest-error/edition-impossible':
    'datapackage.json har en utgave for {text}, og det kan ikke være riktig: Utgaver ligger mellom {first} og {last}, og høyst {years} år fra de andre. Rett årstallet. Utgaven er utelatt inntil da.',
  'problem.manifest-error/baseline-after-editions':
    'datapackage.json har {text} som utgangsår, etter den nyeste utgaven ({newest}). Rett det. Inntil da er den eldste utgaven utgangspunktet.',
  'problem.manifest-error/path':
    'datapackage.json lister opp en fil utenfor pakkens egen mappe. Flytt filen inn i mappen, og rett stien.',
  'problem.blank-header':
    'Kolonne {position} har ingen overskrift, så innholdet leses ikke. Gi den en overskrift, eller slett kolonnen.',
  'problem.duplicate-label':
    'To kolonner heter «{text}». Kolonne {first} leses, og denne leses ikke. Gi en av dem et nytt navn, eller slett den.',
  'problem.extra-label':
    'Det finnes ingen kjent kolonne som heter «{text}», så den blir stående i filen, men vises ikke.{hasSuggestion, select, yes { Mente du «{suggestion}»?} other {}} Rett navnet, eller la den stå hvis den er til eget bruk.',
  'problem.missing-label':
    'Kolonnen «{label}» mangler, så radene i filen kan ikke leses. {hasSuggestion, select, yes {Kanskje er det «{suggestion}» som er ment: Gi den kolonnen riktig navn.} other {Legg den til i overskriftsraden.}}',
  'problem.blank-row': 'Raden er tom. Slett den.',
  'problem.missing-cell':
    'Raden har {cells} celler, og overskriftsraden har {columns}. Fyll inn det som mangler, også der en celle skal stå tom. Raden vises ikke før det er gjort.',
  'problem.extra-cell':
    'Raden har {cells} celler, og overskriftsraden har bare {columns}. Ofte er det en tekst med komma som mangler anførselstegn rundt seg. Raden vises ikke før den er rettet.',
  'problem.type-error/number':
    '«{text}» i kolonnen «{column}» er ikke et tall. {hasSuggestion, select, yes {Mente du {suggestion}?} other {Skriv bare sifre, og la cellen stå tom hvis det ikke finnes noe tall.}} Raden vises ikke før det er gjort.',
  'problem.type-error/mark':
    '«{text}» er et tegn og ikke et tall. La cellen stå tom, og skriv grunnen under «status»: {hasStatus, select, yes {{status}} other {suppressed hvis tallet holdes tilbake, not collected hvis ingen teller det, not applicable hvis det ikke kan finnes noe}}. Raden vises ikke før det er gjort.',
  'problem.type-error/mark-behind':
    'Det står et tegn bak tallet i «{text}». Skriv {suggestion} her og det tegnet betyr ({status}) under «status». Raden vises ikke før det er gjort.',
  'problem.type-error/percent-sign':
    '«{text}» har prosenttegn, men kolonnen eller indikatoren er ikke i prosent. {hasSuggestion, select, yes {Skriv {suggestion} hvis tallet er riktig.} other {Skriv bare tallet.}} Raden vises ikke før det er gjort.',
  'problem.type-error/two-numbers':
    '«{text}» kan være {thousands} eller {decimal}, og ikke noe annet i filen sier hva som menes. Skriv {thousands}, eller {decimal}0 for desimaltallet. Raden vises ikke før det er gjort.',
  'problem.type-error/period':
    '«{text}» er ikke en periode. {hasSuggestion, select, yes {Mente du {suggestion}?} other {Skriv et år (2016), et regnskaps- eller skoleår (2015/16), flere år (2014-2016), et kvartal (2016-Q3) eller en måned (2016-M07).}} Raden vises ikke før det er gjort.',
  'problem.type-error/impossible-period':
    '«{text}» kan ikke være perioden til et tall i denne pakken: Det siste mulige året er {latest}. {hasSuggestion, select, yes {Mente du {suggestion}?} other {Rett årstallet. Mangler det en ny utgave, legg den først til i datapackage.json.}} Raden vises ikke før det er gjort.',
  'problem.type-error/status':
    '«{word}» er ikke en kjent status. {hasSuggestion, select, yes {Mente du «{suggestion}»?} other {Bruk provisional, estimated, revised, break, break lifted, definition differs, low reliability, suppressed, not collected eller not applicable.}} Raden vises ikke før det er gjort.',
  'problem.type-error/year':
    '«{text}» i kolonnen «{column}» er ikke et årstall. Skriv fire sifre, for eksempel 2016. Raden vises ikke før det er gjort.',
  'problem.type-error/optional-year':
    '«{text}» i kolonnen «{column}» er ikke et årstall. Skriv fire sifre, for eksempel 2016.',
  'problem.type-error/url':
    '«{text}» i kolonnen «{column}» er ikke en nettadresse. Skriv den fra https:// av, eller la cellen stå tom.',
  'problem.type-error/whole-number':
    '«{text}» i kolonnen «{column}» må være et helt tall. Rett det.',
  'problem.type-error/headline':
    '«{text}» sier ikke hvem indikatoren handler om. Skriv everybody, eller grupper som sex=male; sex=female.',
  'problem.constraint-error/required': 'Cellen «{column}» er tom. Fyll den ut.',
  'problem.constraint-error/path-part':
    '«{text}» kan ikke stå i «{column}», for filer og adresser får navn etter det. Bruk bokstaver, tall og bindestreker. Raden vises ikke før det er gjort.',
  'problem.constraint-error/enum':
    '«{text}» er ikke mulig i kolonnen «{column}». {hasSuggestion, select, yes {Mente du «{suggestion}»?} other {Velg en av disse: {choices}.}}',
  'problem.constraint-error/dimension-and-group':
    'En rad for en gruppe trenger både «dimension» og «group», og en rad for alle har ingen av dem. Fyll ut eller tøm «{column}». Raden vises ikke før det er gjort.',
  'problem.constraint-error/other-period':
    '«{text}» er en annen slags periode enn resten av denne serien ({known}), så det er ikke klart hvilket år som menes. Skriv den på samme måte. Har kilden gått over til andre perioder, skriv break under «status» i den første raden av det nye slaget. Raden vises ikke før det er gjort.',
  'problem.constraint-error/limits':
    'Nedre og øvre grense hører sammen. Fyll ut «{column}», eller la begge stå tomme. Raden vises ikke før det er gjort.',
  'problem.constraint-error/value':
    'Verdien mangler, og ingenting sier hvorfor. Fyll inn verdien, eller skriv suppressed, not collected eller not applicable under «status». Raden vises ikke før det er gjort.',
  'problem.constraint-error/value-despite-status':
    'Raden har en verdi selv om statusen er «{status}». Fjern verdien eller statusen. Raden vises ikke før det er gjort.',
  'problem.constraint-error/negative':
    '«{text}» i kolonnen «{column}» er under null, men er et antall. Rett tallet. Raden vises ikke før det er gjort.',
  'problem.constraint-error/positive':
    '«{text}» i kolonnen «{column}» må være større enn null. Rett tallet. Raden vises ikke før det er gjort.',
  'problem.constraint-error/range':
    '«{text}» i kolonnen «{column}» må være mellom {min} og {max}. Rett det.',
  'problem.constraint-error/minimum':
    '«{text}» i kolonnen «{column}» må være minst {min}. Rett det.',
  'problem.foreign-key/indicator':
    'Ingen indikator har id-en «{text}». {hasSuggestion, select, yes {Mente du «{suggestion}»?} other {Legg den til i indicators.csv, eller rett id-en.}} Raden vises ikke før det er gjort.',
  'problem.foreign-key/area':
    'Intet område har id-en «{text}». {hasSuggestion, select, yes {Mente du «{suggestion}»?} other {Legg det til i areas.csv, eller rett id-en.}} Raden vises ikke før det er gjort.',
  'problem.foreign-key/part-of':
    'Intet område har id-en «{text}», som står under «part_of». {hasSuggestion, select, yes {Mente du «{suggestion}»?} other {Legg det til i areas.csv, eller rett id-en.}}',
  'problem.foreign-key/dimension':
    'Ingenting i groups.csv er delt opp etter «{text}». {hasSuggestion, select, yes {Mente du «{suggestion}»?} other {Legg til dimensjonen og gruppene der, eller rett ordet.}} Raden vises ikke før det er gjort.',
  'problem.foreign-key/group':
    '«{dimension}» har ingen gruppe «{text}». {hasSuggestion, select, yes {Mente du «{suggestion}»?} other {Legg den til i groups.csv, eller rett ordet.}}',
  'problem.foreign-key/right':
    'Ingen rettighet har id-en «{text}». {hasSuggestion, select, yes {Mente du «{suggestion}»?} other {Legg den til i rights.csv, eller rett navnet.}}',
  'problem.foreign-key/edition':
    '{text}-utgaven er ikke blant utgavene i pakken, så disse tallene vises ikke for seg. Legg utgaven til i datapackage.json, eller rett årstallet i filnavnet.',
  'problem.foreign-key/city':
    'Selve byen mangler blant områdene. Legg til en rad med id-en «{text}» og typen «city».',
  'problem.foreign-key/headline':
    'Indikatoren «{indicator}» skal vises for «{text}», men gruppen finnes ikke i groups.csv. {hasSuggestion, select, yes {Mente du «{suggestion}»?} other {Legg gruppen til der, eller rett «headline».}}',
  'problem.primary-key':
    'Raden gjelder det samme som linje {first}. Behold én av dem, og slett den andre. Inntil videre vises linje {first}.',
  'problem.other-right':
    'Indikatoren «{text}» hører til rettigheten «{right}», men denne filen er for «{filed}». Flytt radene til filen for «{right}». De vises likevel.',
  'problem.interface-language':
    'Grensesnittet finnes ikke på «{text}» ennå. Tekster på dette språket vises som de er, med engelsk rundt.',
  'problem.file-not-listed':
    'Filen er lest, men datapackage.json lister den ikke opp ennå, så andre programmer finner den ikke. Kjør kontrollen med --fix, eller bygg nettstedet, så blir den lagt til.',
  'problem.file-not-listed/not-read':
    'datapackage.json lister ikke opp denne filen, så den leses ikke. Kjør kontrollen med --fix, eller bygg nettstedet, så legges den til.',
  'problem.more-of-the-same':
    'Det samme er galt {count, plural, one {ett sted til} other {{count} steder til}} i filen. Bare de første {reported} er listet opp. Rett dem, og kontroller på nytt.',
  'problem.percent-out-of-range':
    '{text} er ikke en mulig prosent for «{indicator}». Sjekk tallet og desimaltegnet. Er det riktig, så si i merknaden hvorfor.',
  'problem.limits-do-not-enclose':
    'Verdien {value} ligger ikke mellom grensene {lower} og {upper}. Sjekk alle tre tallene. Er de riktige, så si i merknaden hvorfor.',
  'problem.small-number':
    'Tallet {text} for en gruppe er under {fewest}, så lite at det kan peke ut en person. Vurder å la cellen stå tom med statusen suppressed. Kan tallet stå, så si i merknaden hvorfor.',
  'problem.large-jump':
    'Verdien {text} for «{indicator}» er mer enn halvparten høyere eller lavere enn {before} i {beforePeriod}. Sjekk tallet. Er det riktig, så si i merknaden hva som har skjedd.',
  'problem.revision-without-note':
    '{count, plural, one {Ett tall} other {{count} tall}} for «{indicator}» som er publisert før, har en annen verdi her (først {before}, nå {text}), og ingen merknad sier hvorfor. Skriv årsaken i merknaden.',
  'problem.price-index-gap':
    'Prisindeksen har ingen rad for {text}, så beløp fra det året kan ikke sammenlignes med prisene i et annet. Legg til raden.',
  'problem.no-figure':
    '{edition}-utgaven har ikke noe nytt tall for «{text}». Det siste er fra {latest}. Legg det til, eller en rad med statusen not collected.',
  'problem.no-figure/none-ever':
    'Det finnes ikke noe tall for «{text}» til og med {edition}-utgaven. Legg til et tall, eller en rad der statusen sier hvorfor det mangler.',
  'problem.figure-too-old':
    'Det siste tallet for «{text}» er fra {latest}. Det er for gammelt for en indikator som skal være ny {years, plural, one {hvert år} other {hvert {years}. år}}. Legg til et nyere tall, eller fyll ut «ended» i indicators.csv hvis det ikke kommer flere.',
  'problem.encoding-error/not-markdown':
    'Filen er ikke tekst, så ingenting i den kan vises. Lagre den på nytt som ren tekst (UTF-8), ikke som et dokument fra Word eller Excel.',
  'problem.encoding-error/damaged-text':
    'Noen bokstaver ble ødelagt da filen ble lagret. Skriv de ødelagte ordene på nytt for hånd, og lagre filen som ren tekst (UTF-8).',
  'problem.source-error/empty-text': 'Filen er tom. Skriv kommentaren i den, eller fjern filen.',
  'problem.type-error/date':
    '«{text}» i kolonnen «{column}» er ikke en dato. {hasSuggestion, select, yes {Mente du {suggestion}?} other {Skriv et år (2023), en måned (2023-10) eller en dag (2023-10-12).}} Raden vises ikke før det er gjort.',
  'problem.constraint-error/choice':
    '«{text}» er ikke mulig i kolonnen «{column}». {hasSuggestion, select, yes {Mente du «{suggestion}»?} other {Velg en av disse: {choices}.}} Raden vises ikke før det er gjort.',
  'problem.constraint-error/circle':
    'Anbefalingene som gjentar hverandre, går i ring fra «{text}». La «same_as» stå tom i den eldste av dem. Koblingen vises ikke før det er gjort.',
  'problem.foreign-key/recommendation':
    'Ingen anbefaling har id-en «{text}», så koblingen til den vises ikke. {hasSuggestion, select, yes {Mente du «{suggestion}»?} other {Legg den til i recommendations.csv, eller rett id-en.}}',
  'problem.foreign-key/follow-up':
    'Ingen anbefaling har id-en «{text}». {hasSuggestion, select, yes {Mente du «{suggestion}»?} other {Legg den til i recommendations.csv, eller rett id-en.}} Raden vises ikke før det er gjort.',
  'problem.foreign-key/linked-indicator':
    'Ingen indikator har id-en «{text}», så koblingen til den vises ikke. {hasSuggestion, select, yes {Mente du «{suggestion}»?} other {Legg den til i indicators.csv, eller rett id-en.}}',
  'problem.foreign-key/record-edition':
    '{text}-utgaven er ikke blant utgavene i pakken. Legg den til i datapackage.json, eller rett årstallet.',
  'problem.foreign-key/commentary-edition':
    '{text}-utgaven er ikke blant utgavene i pakken, så kommentaren vises ikke. Legg utgaven til i datapackage.json, eller rett årstallet i filnavnet.',
  'problem.foreign-key/language':
    'Filnavnet sier at teksten er på språket «{text}», som ikke er blant språkene i pakken. Legg språket til i datapackage.json, eller rett navnet.',
  'problem.primary-key/commentary':
    'To filer har kommentaren til denne rettigheten og utgaven på samme språk ({text}). Behold en av dem. Inntil da vises den som er listet opp først.',
  'problem.date-order/answer':
    'Svaret ({text}) er eldre enn rapporten det svarer på ({report}). Sjekk begge datoene. Er de riktige, skriv hvorfor i merknaden.',
  'problem.date-order/follow-up':
    'Dette er datert {text}, før rapporten som ga anbefalingen {id} ({report}). Sjekk datoen. Er den riktig, skriv i «evidence» at det kom før rapporten.',
  'problem.date-order/same-as':
    'Denne anbefalingen gjentar «{text}», som er fra en senere utgave ({edition}). La den senere vise til den tidligere.',
  'problem.date-order/plan-period':
    'Planen slutter før den begynner: {text}. Sjekk begge årstallene.',
  'problem.date-order/due':
    'Fristen er {text}, før planen begynner ({start}). Sjekk begge datoene.',
  'problem.no-follow-up':
    'Ingenting sier hva som ble gjort med anbefalingen «{text}» fram til {edition}-utgaven. Legg til en rad i follow-up.csv. Har dere lett uten å finne noe, bruk statusen no action found.',
  'problem.number-of-recommendations/few':
    '{text}-utgaven har {count, plural, one {én anbefaling} other {{count} anbefalinger}} fra byens egen rapport, færre enn {fewest}. Fem til ti er et godt antall: Se om noen mangler.',
  'problem.number-of-recommendations/many':
    '{text}-utgaven har {count, plural, one {én anbefaling} other {{count} anbefalinger}} fra byens egen rapport, flere enn {max}. Fem til ti er et godt antall: Slå sammen dem som ber om det samme.',
  'problem.unknown': 'Noe er galt her ({code}). Sammenlign raden med radene rundt.',
}
