const SALUTATION =
  /^\s*(dear|sehr geehrte[rns]?|liebe[rns]?|madame|monsieur|ch[eè]re?s?|estimad[oa]s?|prezad[oa]s?|car[oa]s|exm[oa]s?\.?|السادة|السيد|حضرة)\b[^\n]{0,60}[,:،]\s*\n/iu

const CLOSING = [
  /(kind|best|warm(est)?|many|with)? ?regards|best wishes|(yours )?(sincerely|faithfully|truly)|all the best/,
  /(mit )?(freundlichen?|vielen|besten|lieben|herzlichen?|sch[öo]nen?) (gr[üu](ß|ss)en?|dank)|viele gr[üu](ß|ss)e|mfg|lg|vg/,
  /(bien |tr[èe]s )?(cordialement|sinc[èe]rement|respectueusement)|(bonne|belle) journ[ée]e|(avec )?mes (meilleures )?salutations/,
  /(un |muchos )?(cordial(es)? )?(saludos?|abrazos?)( cordial(es)?)?|atentamente|cordialmente/,
  /(com )?(os )?(meus )?(melhores )?cumprimentos|atenciosamente|abra[çc]os?|(muito )?obrigad[oa]|cumps/,
  /(مع )?(خالص|أطيب|فائق) (التحية|التحيات|الاحترام|الشكر)|(وتفضلوا|تفضلوا)[^\n]{0,30}|تحياتي|(وشكر[ًا]{0,2}|شكر[ًا]{0,2})( لكم| جزيلا)?/,
]

/** At the beginning of a line or of a sentence, with nothing after it but a name. */
const SIGNATURE = new RegExp(
  `(?:\\n|(?<=[.!?؟])[ \\t])\\s*(?:${CLOSING.map(({ source }) => source).join('|')})(?!\\p{L})[,.!،]*[^.!?؟\\d]{0,120}$`,
  'iu',
)

/** A letter without the lines that only greet and sign: they ask nothing, and names in them mean nothing. */
export function withoutFormalities(text: string): string {
  const body = text.replace(SALUTATION, '').replace(SIGNATURE, '')
  return /\p{L}/u.test(body) ? body : text
}
