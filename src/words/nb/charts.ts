export const charts = {
  'chart.everybody': 'Alle',
  'chart.areaAndGroup': '{area}: {group}',
  'chart.empty': 'Det finnes ingen tall å tegne.',
  'chart.baselineFigure': 'Utgangspunkt {period}: {value}',
  'chart.firstFigure': 'Første tall {period}: {value}',
  'chart.baselineYear': 'Utgangspunkt {year}',
  'chart.target': 'Mål {value}',
  'chart.targetByYear': 'Mål {value} innen {year}',
  'chart.break': 'Brudd i tidsserien',
  'chart.breakOf': 'Brudd: {lines}',
  'chart.note.scale': 'Skalaen starter på {value}, ikke på 0.',
  'chart.note.band':
    'Båndet viser 95 prosent konfidensgrenser for {line}: hvor mye tilfeldigheter alene kan flytte et tall.',
  'chart.note.years': 'Et tall for mer enn ett kalenderår står ved året det slutter.',
  'chart.note.break':
    'Ved et brudd endres definisjonen eller metoden: Tall før og etter bruddet kan ikke sammenlignes.',
  'chart.note.gap': 'En prikket linje går over år uten tall.',
  'chart.note.hollow': 'Åpne merker er foreløpige, anslåtte eller usikre tall.',
  'chart.note.apart':
    'Åpne merker uten linje er talt på en annen måte og kan ikke sammenlignes med resten.',
  'chart.note.missing': '{line}: mangler tall for {periods}.',
  'chart.missingPeriod': '{period} ({reason})',
  'chart.text.latest': '{line}: {latest} i {period}',
  'chart.text.since': '{line}: {from} i {fromPeriod}, {latest} i {period}',
  'chart.text.acrossBreak':
    '{line}: {from} i {fromPeriod}, {latest} i {period}, med et brudd imellom, så de to kan ikke sammenlignes',
  'chart.text.whole': 'Linjediagram over {title} ({unit}). {lines}.',
  'table.suppressed': 'skjermet',
  'table.notCollected': 'ikke samlet inn',
  'table.notApplicable': 'ikke aktuelt',
  'table.noFigure': 'ingen tall',
}
