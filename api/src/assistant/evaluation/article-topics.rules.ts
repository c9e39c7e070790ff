/** What the example operator's articles are about, each with a fact that every answer from it has to hold. */
export const ARTICLE_TOPICS = {
  INTERNET: /\b1 ?G/,
  PARKING: /IFSC/,
  MEETING_ROOMS: /\b14\b/,
  PHONE_BOOTHS: /booth|kabine|cabine|cabina|مقصور/i,
  PRINTING: /\b100\b/,
  GUESTS: /rece[pç]|récep|empfang|استقبال/i,
  PETS: /friday|freitag|vendredi|viernes|sexta|الجمعة/i,
  ACCESSIBILITY: /step-free|stufen|plain-pied|escalon|degrau|درج/i,
  KITCHEN: /microwave|mikrowelle|micro-ondes|micro-?ondas|ميكروويف/i,
  INVOICES: /\b14\b/,
  BOOKING: /portal|portail|بوابة/i,
  CANCELLING: /notice|frist|préavis|preaviso|aviso|إشعار|إخطار/i,
  EVENTS: /17[:.h ]*30/,
  GETTING_HERE: /Busáras/,
  KEYS: /\b15\b/,
  MAIL: /parcel|paket|colis|paquete|encomenda|طرود/i,
  LOCKERS: /\b10\b/,
  HOLIDAYS: /\b24\b/,
} satisfies Record<string, RegExp>

/** The subject of an article of the example operator. */
export type ArticleTopic = keyof typeof ARTICLE_TOPICS
