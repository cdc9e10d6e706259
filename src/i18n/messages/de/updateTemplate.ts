/** Der Teil „Aus einer Datei“ des Arbeitstischs: die Vorlage für eine eigene Tabelle. */
export const updateTemplate = {
  'import.template': 'Eine Vorlage für Ihre eigene Tabelle',
  'import.template.lead':
    'Eine Zeile für jede Zahl dieses Entwurfs, mit einer Auswahlliste der Status und einer Erklärung zu jeder Spalte. Füllen Sie sie aus und bringen Sie sie hier wieder ein.',
  'import.template.save': 'Vorlage speichern (.xlsx)',
  'import.template.failed':
    'Die Vorlage konnte nicht erstellt werden. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'import.template.sheet': 'Zahlen',
  'import.template.explained': 'Erklärt',
  'import.template.column': 'Spalte',
  'import.template.means': 'Was hineingehört',
  'import.template.title': 'Indikator in Worten',
  'import.template.unit': 'Einheit',
  'import.template.last': 'Letzte Zahl',
  'import.template.where': 'Wo sie veröffentlicht wird',
  'import.template.wrong': 'Wählen Sie aus der Liste oder lassen Sie die Zelle leer.',
  'import.template.about.indicator': 'Die Kennung des Indikators. Lassen Sie sie, wie sie ist.',
  'import.template.about.period':
    '2026, 2025/26 (Haushalts- oder Schuljahr), 2024-2026 (mehrere Jahre zusammen), 2026-Q3 oder 2026-M07. Formatieren Sie die Zelle als Text, damit kein Datum daraus wird.',
  'import.template.about.area': 'Die Kennung des Gebiets. Lassen Sie sie, wie sie ist.',
  'import.template.about.dimension':
    'Worin sich die Gruppen unterscheiden, etwa sex. Leer, wenn die Zahl für alle gilt.',
  'import.template.about.group': 'Die Gruppe, etwa female. Leer, wenn die Zahl für alle gilt.',
  'import.template.about.value':
    'Die Zahl in der Einheit des Indikators. In Prozent schreiben Sie 13,4 oder 13,4 %.',
  'import.template.about.lower': 'Untere 95-%-Konfidenzgrenze, falls es eine gibt.',
  'import.template.about.upper': 'Obere 95-%-Konfidenzgrenze. Beide Grenzen oder keine.',
  'import.template.about.numerator':
    'Die Anzahl über dem Bruchstrich eines Anteils oder einer Rate.',
  'import.template.about.denominator':
    'Die Anzahl unter dem Bruchstrich eines Anteils oder einer Rate.',
  'import.template.about.status':
    'Leer bei einer gewöhnlichen Zahl. Wählen Sie aus der Liste. Eine Zelle ohne Wert braucht suppressed (unterdrückt), not collected (nicht erhoben) oder not applicable (nicht zutreffend).',
  'import.template.about.note':
    'Was man über diese Zahl wissen sollte. Eine Revision braucht eine Anmerkung.',
  'import.template.about.source': 'Woher die Zahl stammt, wenn nicht aus der üblichen Quelle.',
  'import.template.about.source_url': 'Die Adresse dieser Quelle.',
  'import.template.about.title': 'Zur Orientierung. Wird nicht eingelesen.',
  'import.template.about.unit': 'Zur Orientierung. Wird nicht eingelesen.',
  'import.template.about.last': 'Zur Orientierung. Wird nicht eingelesen.',
  'import.template.about.where': 'Zur Orientierung. Wird nicht eingelesen.',
  'import.template.status': 'Status',
}
