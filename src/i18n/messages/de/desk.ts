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

/** Messages shared by the parts of the update pages; each part has further messages of its own. */
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
