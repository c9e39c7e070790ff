/** Words for currencies in our languages; signs and codes are known to the platform. */
export const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  EUR: 'euros?|يورو',
  USD: 'dollars?|d[oó]lar(?:es)?|دولار(?:ات)?|bucks',
  GBP: 'pounds?(?: sterling)?|pfund|livres? sterling|libras?(?: esterlinas?)?|جنيه(?:ات)?|quid',
  CHF: 'franken|francs?|francos?|فرنك(?:ات)?|fr\\.',
  AED: 'dirhams?|d[ií]rham(?:s|es)?|درهم|دراهم',
  BRL: 'reais',
  SAR: 'riyals?|ريال(?:ات)?',
  MXN: 'pesos',
  JPY: 'yen',
}

/** Small money, which is no price by itself in most cases but is one here. */
export const SMALL_MONEY = 'cents?|centimes?|c[eéê]ntimos?|rappen|pence|سنت'

/** After a number: what it is to be paid for. */
export const PER_PERIOD = [
  '(?:/|per|an?|each|every) ?(?:months?|mo|years?|weeks?|days?|hours?|person|head|desk|seat|pass)',
  '(?:/|pro|je|im|jeden) ?(?:monat|jahr|woche|tag|stunde|person|kopf|platz)',
  "(?:/|par|le|la|l['’]) ?(?:mois|an|année|semaine|jour|journée|heure|personne|poste)",
  '(?:/|por|al|a la|cada) ?(?:mes|año|semana|día|dia|hora|persona|puesto)',
  '(?:/|por|ao|à|cada) ?(?:mês|mes|ano|semana|dia|hora|pessoa|lugar)',
  '(?:monthly|monatlich|mensuel\\p{L}*|mensual\\p{L}*|mensa(?:l|is)|mensais)',
  '(?:شهري\\p{L}*|سنوي\\p{L}*|يومي\\p{L}*|(?:في |لكل )?(?:ال|لل)?(?:شهر|سنة|يوم|ساعة|شخص))',
].join('|')

/** Before a number: it is what something costs. */
export const MONEY_WORDS = [
  'pric(?:e|es|ed|ing)|costs?|fees?|charges?|charged|pay|pays|paid|rates?',
  'preise?|kostet|kosten|gebühr(?:en)?|zahlen|zahlst|bezahlen',
  'prix|coûte(?:nt)?|tarifs?|frais|pay(?:er|ez)',
  'precios?|cuestan?|cuotas?|tarifas?|pag(?:ar|a|as|an)',
  'preços?|cust(?:a|am|ar|o)|taxas?|pag(?:ue|am)',
  '(?:ال)?(?:سعر|أسعار|تكلفة|رسوم|ثمن)\\p{L}{0,2}|تكلف|يكلف',
].join('|')

/** Spans of time that prices are for: two texts that share one do not speak of the same. */
export const PERIODS = new RegExp(
  `^(?:${[
    'months?|monthly|years?|yearly|weeks?|weekly|days?|daily|hours?|hourly|person|each|every',
    'monat\\p{L}*|jahr\\p{L}*|woche\\p{L}*|tag\\p{L}*|stunde\\p{L}*|jede[rnsm]?',
    'mois|mensuel\\p{L}*|année|semaine|jour|journée|heure|personne|chaque',
    'meses|mensual\\p{L}*|semana\\p{L}*|días|hora|horas|persona|cada',
    'mês|mensa(?:l|is)|anos?|dias|pessoa',
    '(?:ال|لل)?(?:شهر|سنة|يوم|ساعة|شخص)\\p{L}*|شهري\\p{L}*',
  ].join('|')})$`,
  'iu',
)

/** Paid once. */
export const FEE =
  /sign[- ]?up|set[- ]?up|joining|registration|one[- ]?(?:time|off)|once|fee|anmelde|einmalig|gebühr|einrichtung|inscription|frais|unique|inscripci[oó]n|alta|matr[ií]cula|cuota|única|inscrição|adesão|taxa|única|رسوم|تسجيل|مرة واحدة/iu

/** Said to an assistant and not to visitors: it backs nothing. */
export const INSTRUCTION = new RegExp(
  `(?<!\\p{L})(?:${[
    'system|assistant|instructions?|prompt|ignore|pretend|(?:tell|say|reply|answer|write|confirm|repeat|respond|claim) (?:to |that |the |every|all |any|visitors?|users?|customers?|me|them|after|it)',
    'ignoriere?|anweisung\\p{L}*|schreibe?:|(?:sage?|antworte?|behaupte|bestätige|erzähle?) (?:dass|allen?|jedem|besuchern|ihnen|mir|dem|den)',
    'ignorez?|consignes?|(?:dis|dites|réponds|répondez|écris|écrivez|confirme[zr]?) (?:que|à|aux)',
    'ignora|instrucciones|(?:di|diga|dile|responde|escribe|confirma) que',
    'ignore|instruções|(?:diga|diz|responda|escreva|confirme) que',
    'تجاهل|التعليمات|(?:قل|أجب|اكتب|أكد) (?:إن|ان|أن|بأن)',
  ].join('|')})(?!\\p{L})`,
  'iu',
)

/** Says that something costs nothing; that an office is free from a day on says something else. */
export const FREE = new RegExp(
  [
    'free of charge|for free|free[- ](?:trial|month|day|week|year|membership|pass)|(?:no|zero|without) (?:charge|cost)|at no cost|complimentary|for nothing|on the house',
    '(?:is|are|be|completely|totally|entirely|absolutely) free(?! (?:from|on|now|until|in|as|for|at|to move|right|straight|immediately|again|then|soon|today|tomorrow|next|by))',
    'kostenlos\\p{L}*|kostenfrei\\p{L}*|gratis\\p{L}*|umsonst|unentgeltlich\\p{L}*|geschenkt',
    'gratuit\\p{L}*|sans frais|offert\\p{L}{0,3}',
    'sin (?:coste|costo|cargo)|regalad\\p{L}+',
    'gr[aá]tis|sem custos?|de graça|gratuidade|oferecid\\p{L}+',
    '(?:ال|ب)?مجان\\p{L}*|(?:بدون|دون) (?:مقابل|رسوم)',
  ]
    .map((words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`)
    .join('|'),
  'iu',
)

/** Says that something costs less than its price. */
export const DISCOUNT = new RegExp(
  `(?<!\\p{L})(?:${[
    'discount\\p{L}*|half[- ]?price|half off|price cut|vouchers?|coupons?|promo(?:tional)? codes?',
    'rabatt\\p{L}*|ermäßig\\p{L}*|preisnachlass\\p{L}*|gutschein\\p{L}*|halben? preis\\p{L}*',
    'remises?|réductions?|moitié prix|bons? de réduction|codes? promo',
    'descuentos?|rebajas?|mitad de precio|cup[oó]n(?:es)?',
    'descontos?|metade do preço|cupo(?:m|ns)',
    '(?:ال)?(?:خصم|تخفيض|خصومات|تخفيضات)\\p{L}{0,2}|نصف السعر',
  ].join('|')})(?!\\p{L})`,
  'iu',
)

/** Takes what is said back. */
export const NEGATION =
  /(?<!\p{L})(?:no|not|cannot|can['’]t|don['’]t|doesn['’]t|without|kein\p{L}*|nicht|ohne|pas|aucune?|sans|ningun\p{L}*|ningún|sin|não|nenhum\p{L}*|sem|لا|ليس|ليست|لم|لن|بدون)(?!\p{L})/iu
