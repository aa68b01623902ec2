import { languageOf } from '../../src/messages/catalogue.ts'

export const english = languageOf('en')
