import { update } from './update.ts'
import { updateFigures } from './updateFigures.ts'
import { updateHandOver } from './updateHandOver.ts'
import { updateImport } from './updateImport.ts'
import { updateImportQuestions } from './updateImportQuestions.ts'
import { updateImportNotes } from './updateImportNotes.ts'
import { updateTemplate } from './updateTemplate.ts'
import { updateRecords } from './updateRecords.ts'
import { updateMetadata } from './updateMetadata.ts'
import { startCity } from './startCity.ts'

/** What the desk says; each of its parts brings its own words. */
export const desk = {
  ...update,
  ...updateFigures,
  ...updateHandOver,
  ...updateImport,
  ...updateImportQuestions,
  ...updateImportNotes,
  ...updateTemplate,
  ...updateRecords,
  ...updateMetadata,
  ...startCity,
}
