import { document } from './en-document.ts'
import { fiscal } from './en-fiscal.ts'
import { files } from './en-files.ts'
import { page } from './en-page.ts'
import { legal } from '../law/en.ts'

/** Every English text of the brief, by where it stands. */
export const brief = { document, fiscal, files, legal, page }
