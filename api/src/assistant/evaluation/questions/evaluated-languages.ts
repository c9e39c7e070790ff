import type { EvaluatedLanguage } from '../evaluated-conversation.ts'
import { arabicHeldOut } from './arabic/held-out.ts'
import { arabicTuning } from './arabic/tuning.ts'
import { englishHeldOut } from './english/held-out.ts'
import { englishTuning } from './english/tuning.ts'
import { frenchHeldOut } from './french/held-out.ts'
import { frenchTuning } from './french/tuning.ts'
import { germanHeldOut } from './german/held-out.ts'
import { germanTuning } from './german/tuning.ts'
import { portugueseHeldOut } from './portuguese/held-out.ts'
import { portugueseTuning } from './portuguese/tuning.ts'
import { spanishHeldOut } from './spanish/held-out.ts'
import { spanishTuning } from './spanish/tuning.ts'

/** Every conversation of the evaluation, asked on Monday 23 November 2026 at the example operator. */
export const evaluatedLanguages: readonly EvaluatedLanguage[] = [
  { language: 'en', locale: 'en-IE', tuning: englishTuning, heldOut: englishHeldOut },
  { language: 'de', locale: 'de-DE', tuning: germanTuning, heldOut: germanHeldOut },
  { language: 'fr', locale: 'fr-FR', tuning: frenchTuning, heldOut: frenchHeldOut },
  { language: 'es', locale: 'es-ES', tuning: spanishTuning, heldOut: spanishHeldOut },
  { language: 'pt', locale: 'pt-BR', tuning: portugueseTuning, heldOut: portugueseHeldOut },
  { language: 'ar', locale: 'ar-AE', tuning: arabicTuning, heldOut: arabicHeldOut },
]
