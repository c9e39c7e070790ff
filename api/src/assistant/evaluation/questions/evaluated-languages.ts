import type { EvaluatedLanguage } from '../evaluated-conversation.ts'
import { briefArabicHeldOut } from './arabic/brief-held-out.ts'
import { arabicHeldOut } from './arabic/held-out.ts'
import { arabicPractice } from './arabic/practice.ts'
import { arabicTuning } from './arabic/tuning.ts'
import { briefEnglishHeldOut } from './english/brief-held-out.ts'
import { englishHeldOut } from './english/held-out.ts'
import { moreEnglishTuning } from './english/more-tuning.ts'
import { englishPractice } from './english/practice.ts'
import { englishTuning } from './english/tuning.ts'
import { briefFrenchHeldOut } from './french/brief-held-out.ts'
import { frenchHeldOut } from './french/held-out.ts'
import { moreFrenchTuning } from './french/more-tuning.ts'
import { frenchPractice } from './french/practice.ts'
import { frenchTuning } from './french/tuning.ts'
import { briefGermanHeldOut } from './german/brief-held-out.ts'
import { germanHeldOut } from './german/held-out.ts'
import { moreGermanTuning } from './german/more-tuning.ts'
import { germanPractice } from './german/practice.ts'
import { germanTuning } from './german/tuning.ts'
import { briefPortugueseHeldOut } from './portuguese/brief-held-out.ts'
import { portugueseHeldOut } from './portuguese/held-out.ts'
import { morePortugueseTuning } from './portuguese/more-tuning.ts'
import { portuguesePractice } from './portuguese/practice.ts'
import { portugueseTuning } from './portuguese/tuning.ts'
import { briefSpanishHeldOut } from './spanish/brief-held-out.ts'
import { spanishHeldOut } from './spanish/held-out.ts'
import { moreSpanishTuning } from './spanish/more-tuning.ts'
import { spanishPractice } from './spanish/practice.ts'
import { spanishTuning } from './spanish/tuning.ts'

/** Every conversation of the evaluation, asked on Monday 23 November 2026 at the example operator. */
export const evaluatedLanguages: readonly EvaluatedLanguage[] = [
  {
    language: 'en',
    locale: 'en-IE',
    tuning: [...englishTuning, ...moreEnglishTuning],
    heldOut: [...englishHeldOut, ...briefEnglishHeldOut],
    practice: englishPractice,
  },
  {
    language: 'de',
    locale: 'de-DE',
    tuning: [...germanTuning, ...moreGermanTuning],
    heldOut: [...germanHeldOut, ...briefGermanHeldOut],
    practice: germanPractice,
  },
  {
    language: 'fr',
    locale: 'fr-FR',
    tuning: [...frenchTuning, ...moreFrenchTuning],
    heldOut: [...frenchHeldOut, ...briefFrenchHeldOut],
    practice: frenchPractice,
  },
  {
    language: 'es',
    locale: 'es-ES',
    tuning: [...spanishTuning, ...moreSpanishTuning],
    heldOut: [...spanishHeldOut, ...briefSpanishHeldOut],
    practice: spanishPractice,
  },
  {
    language: 'pt',
    locale: 'pt-BR',
    tuning: [...portugueseTuning, ...morePortugueseTuning],
    heldOut: [...portugueseHeldOut, ...briefPortugueseHeldOut],
    practice: portuguesePractice,
  },
  {
    language: 'ar',
    locale: 'ar-AE',
    tuning: [...arabicTuning],
    heldOut: [...arabicHeldOut, ...briefArabicHeldOut],
    practice: arabicPractice,
  },
]
