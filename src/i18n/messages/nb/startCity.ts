/** En by som begynner: et skjema som lager en tom pakke. */
export const startCity = {
  'city.title': 'Start en by',
  'city.lead':
    'Egne rettigheter, språk og steder: Fyll ut dette, uten å skrive kode, og ta med deg mappen. Alle filene i den kan åpnes i et regneark eller et redigeringsprogram. For å vise den som en side som denne trenger noen programmet bak denne siden, Node og to kommandoer. Veiledningen i mappen sier hvordan. År og språk endres senere i én fil, datapackage.json. Ingenting sendes noe sted. Det du skriver, blir i denne nettleseren.',
  'city.notStored':
    'Denne nettleseren lagrer ikke noe for denne siden. Gjør deg ferdig med en gang: Det du skriver, forsvinner når vinduet lukkes.',
  'city.about': 'Byen',
  'city.name': 'Byens navn',
  'city.id': 'Id',
  'city.id.hint':
    'Det tall og lenker kaller den, og det endres aldri. Små bokstaver og bindestreker. Den følger av navnet.',
  'city.country': 'Land',
  'city.country.hint': 'To store bokstaver, for eksempel NO eller AT. Kan stå tomt.',
  'city.country.is': 'To store bokstaver, for eksempel NO eller AT. {code} er {country}.',
  'city.site': 'Nettsted',
  'city.site.hint': 'Der byen eller nettverket skriver om menneskerettigheter. Kan stå tomt.',
  'city.code': 'Offisiell kode',
  'city.code.hint': 'Kommunenummeret i statistikken. Kan stå tomt.',
  'city.partOf': 'Del av',
  'city.partOf.hint': 'En region eller et land fra listen over steder nedenfor.',
  'city.partOf.none': 'Ikke noe i listen',
  'city.frame': 'Språk og år',
  'city.language': 'Hovedspråk',
  'city.language.hint':
    'Språket alle tekster finnes på. Det som mangler på et annet språk, vises på dette.',
  'city.further': 'Andre språk',
  'city.further.hint': 'For hvert av dem får du et felt ved siden av hver tekst. Det kan stå tomt.',
  'city.baseline': 'Utgangsår',
  'city.baseline.hint': 'Året senere tall sammenlignes med.',
  'city.edition': 'Første utgave',
  'city.edition.hint': 'Året for den første rapporten. Den begynner som et utkast.',
  'city.rights': 'Rettighetene dere har valgt',
  'city.rights.lead':
    'Fem er nok til å begynne med. Velg dem sammen med innbyggerne, for eksempel i en undersøkelse.',
  'city.right': 'Rettighet {number, number}',
  'city.right.title': 'Rettighetens navn',
  'city.right.title.hint': 'Ett eller to ord: Bolig.',
  'city.right.meaning': 'Hva den betyr',
  'city.right.meaning.hint': 'For en innbygger, i en setning eller to: «Alle har rett til …».',
  'city.right.law': 'Hva den er i loven',
  'city.right.law.hint': 'Konvensjoner og lover den bygger på. Kan fylles ut senere.',
  'city.right.id': 'Rettighetens id',
  'city.right.id.hint': 'Navnet på mappen. Små bokstaver og bindestreker.',
  'city.right.add': 'Legg til en rettighet',
  'city.areas': 'Steder å sammenligne med, og deler av byen',
  'city.areas.lead':
    'Byen selv er med allerede. Legg til landet, en region, bydeler eller andre byer dere skal vise tall for. Flere kan komme senere.',
  'city.area': 'Sted {number, number}',
  'city.area.title': 'Stedets navn',
  'city.area.kind': 'Hva det er',
  'city.area.kind.city': 'En annen by',
  'city.area.kind.district': 'En bydel',
  'city.area.kind.region': 'En region',
  'city.area.kind.country': 'Et land',
  'city.area.kind.benchmark': 'Noe annet å måle mot, for eksempel et gjennomsnitt av byer',
  'city.area.id': 'Stedets id',
  'city.area.add': 'Legg til et sted',
  'city.remove': 'Ta bort',
  'city.remove.of': 'Ta bort: {name}',
  'city.make': 'Lag pakken',
  'city.make.how':
    'Du får en zip-fil med en mappe. I den ligger en veiledning om hva som kommer nå, på språket du leser siden på.',
  'city.make.do': 'Ta med pakken',
  'city.clear': 'Begynn på nytt',
  'city.cleared': 'Skjemaet er tomt igjen.',
  'city.faults':
    '{count, plural, one {Én ting mangler eller er feil} other {# ting mangler eller er feil}}. Velg en for å gå til feltet.',
  'city.made':
    'Pakken for {city} er laget: {file}. Pakk den ut og les README.md. Der står det hva som kommer nå.',
  'city.fault.required': 'Fyll ut dette.',
  'city.fault.id-form':
    'En id består av små bokstaver fra a til z, sifre og bindestreker, for eksempel bergen.',
  'city.fault.id-twice': 'To i dette skjemaet har denne id-en. Endre en av dem.',
  'city.fault.country-form': 'Skriv to store bokstaver, for eksempel NO, eller ingenting.',
  'city.fault.link-form': 'Skriv en adresse som begynner med https://, eller ingenting.',
  'city.fault.language-form': 'Et av disse er ikke et språk som er kjent her.',
  'city.fault.language-twice': 'Et språk er valgt to ganger.',
  'city.fault.year': 'Et årstall har fire sifre.',
  'city.fault.edition-impossible':
    'Det kan ikke finnes en utgave for dette året. Kontroller sifrene.',
  'city.fault.baseline-after-edition': 'Utgangsåret kan ikke være etter den første utgaven.',
  'city.fault.no-rights': 'En by har minst én rettighet.',
  'city.fault.no-such-area': 'Dette stedet er ikke i listen lenger.',
  'city.fault.kind': 'Velg en av typene.',

  'readme.title': 'Menneskerettigheter i {city}: tallene',
  'readme.intro':
    'Denne mappen er dataene til en menneskerettighetsby: Den kan åpnes i et regneark, og dashbordet viser den som sider. Den har rettighetene, stedene og språkene deres, og foreløpig ingen tall.',
  'readme.here': 'Hva som er her',
  'readme.here.manifest':
    '`datapackage.json`: byen, språkene, utgangsåret {baseline} og utgaven {edition}',
  'readme.here.rights': '`rights.csv`: hva hver rettighet betyr, med vanlige ord og i loven',
  'readme.here.indicators': '`indicators.csv`: hva som måles, en rad for hver indikator',
  'readme.here.areas': '`areas.csv`: stedene det er tall for',
  'readme.here.groups': '`groups.csv`: grupper det er tall for, for eksempel kvinner og menn',
  'readme.here.schemas': '`schemas/`: hva hver kolonne inneholder, for andre programmer',
  'readme.next': 'Hva som kommer nå',
  'readme.next.open':
    'Skaff programmet til dashbordet og legg denne mappen ved siden av det, med navnet `{id}`. Med Node 20 eller nyere viser `npm ci && npm start -- {id}` den.',
  'readme.next.law':
    'Fyll ut det som ennå er tomt i `rights.csv`: loven, konvensjonene, hvorfor den ble valgt.',
  'readme.next.indicators':
    'Velg to eller tre indikatorer for hver rettighet og beskriv dem: på siden under «Arbeidsgruppenes skrivebord», «En ny indikator», eller i `indicators.csv`.',
  'readme.next.figures':
    'Legg tallene for rettigheten «{right}» i `{right}/{edition}.csv`, og de andres i deres egne mapper. Skrivebordet skriver disse filene for dere.',
  'readme.next.check':
    '`npm run check -- {id}` sier hva som mangler eller er feil, med fil, linje og kolonne. `--fix` legger nye filer til i listen.',
  'readme.next.publish':
    '`npm run build -- {id}` lager nettstedet. Kopier det til en webserver. Når rapporten er ute, skriv `"published"` i stedet for `"draft"` for utgaven i `datapackage.json`.',
}
