import type { Language } from '../../assistant/index.ts'

/** What is said instead of an answer that could not be written. */
export const APOLOGIES: Readonly<Record<Language, string>> = {
  en: 'Sorry, something went wrong on our side and I could not answer. Please ask again.',
  de: 'Entschuldigung, bei uns ist etwas schiefgegangen, und ich konnte nicht antworten. Bitte fragen Sie noch einmal.',
  fr: 'Désolé, un problème est survenu de notre côté et je n’ai pas pu répondre. Veuillez reposer votre question.',
  es: 'Lo siento, algo ha fallado por nuestra parte y no he podido responder. Por favor, vuelva a preguntar.',
  pt: 'Lamento, algo correu mal do nosso lado e não consegui responder. Pergunte outra vez, por favor.',
  ar: 'عذرًا، حدث خطأ من جهتنا ولم أتمكن من الإجابة. يرجى طرح السؤال مرة أخرى.',
}
