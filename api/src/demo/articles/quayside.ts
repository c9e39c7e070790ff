import type { ExampleArticles } from '../operator-catalogue.ts'
import { quaysideArabic } from './quayside-arabic.ts'
import { quaysideEnglish } from './quayside-english.ts'
import { quaysideFrench } from './quayside-french.ts'
import { quaysideGerman } from './quayside-german.ts'
import { quaysidePortuguese } from './quayside-portuguese.ts'
import { quaysideSpanish } from './quayside-spanish.ts'

/** What Quayside Coworking tells its visitors and members, in each language. */
export const quaysideArticles: ExampleArticles = {
  en: quaysideEnglish,
  de: quaysideGerman,
  fr: quaysideFrench,
  es: quaysideSpanish,
  pt: quaysidePortuguese,
  ar: quaysideArabic,
}
