import type { AmountWords } from '../../understand/amounts.rules.ts'

const NUMBER = '(\\d{1,4})'
const PEOPLE =
  '(?:personas?|pers|gente|emplead[oa]s?|trabajador(?:es|as)?|colegas?|companer[oa]s?|miembros|integrantes|desarrollador(?:es|as)|puestos?|plazas|sitios|usuari[oa]s|soci[oa]s?|colaborador(?:es|as)|escritorios|amig[oa]s?|compas|companer[oa]s?)'
const AMOUNT = '(?<amount>\\d[\\d.,]*k?)(?!\\d)'
const SIGN = '(?:€|£|\\$|(?:eur|euros?|gbp|libras?|chf|francos?|usd|dolares?|pesos?|mxn)\\b)'
const CEILING =
  '(?:menos de|hasta|max(?:imo)?(?: de)?|como (?:maximo|mucho)|no mas de|a lo sumo|por debajo de|inferior a|tope(?: de)?|presupuesto(?: de| es| seria| maximo| mensual| max| ronda| los| las| unos| aproximado| total)*|gastar(?:me|nos)?|pagar)'
const ABOUT = '(?:unos |unas |aproximadamente |alrededor de |cerca de |como |mas o menos |hasta |solo |maximo )?'
const SPAN = '(?:dias?|semanas?|mes(?:es)?|horas?|anos?)'
const NO_PEOPLE = `(?! ?${SIGN}|[\\d.,]*k\\b|\\d| ${SPAN}| ?m2| metros)`

/** How Spanish counts people and money. */
export const spanishAmounts: AmountWords = {
  numbers: {
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    docena: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    dieciseis: 16,
    diecisiete: 17,
    dieciocho: 18,
    diecinueve: 19,
    veinte: 20,
    veinticinco: 25,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    ochenta: 80,
    cien: 100,
    doscientos: 200,
    trescientos: 300,
    cuatrocientos: 400,
    quinientos: 500,
    seiscientos: 600,
    setecientos: 700,
    ochocientos: 800,
    novecientos: 900,
    mil: 1000,
  },
  people: [
    new RegExp(`\\b${NUMBER} (?:pases?|entradas?|bonos?|tickets?)\\b`),
    new RegExp(`\\b${NUMBER} ?(?:-|a|o|u|/) ?${NUMBER} ?${PEOPLE}\\b`),
    new RegExp(`\\b${NUMBER} ?(?:de nosotros|${PEOPLE})\\b`),
    new RegExp(
      `\\b(?:equipo|grupo|empresa|startup|start-up|oficina|despacho|negocio) (?:privad[oa] )?(?:de|con) ${ABOUT}${NUMBER}${NO_PEOPLE}`,
    ),
    new RegExp(
      `\\b(?:somos|seremos|seriamos|fueramos|estaremos|vamos a ser|iriamos|iremos|vendriamos|vendremos) ${ABOUT}(?:un (?:equipo|grupo) de )?${NUMBER}${NO_PEOPLE}`,
    ),
    new RegExp(
      `\\b(?:oficina|despacho|espacio|sala|algo|uno|una|estudio|suite|lugar|sitio|opcion) (?:\\w+ )?para ${ABOUT}${NUMBER}${NO_PEOPLE}(?! de \\w)`,
    ),
    new RegExp(
      `^(?:(?:ok|vale|y|o|entonces|bueno|que tal|mejor|tal vez|quizas|que hay)[ ,]+)*(?:para|con) ${ABOUT}${NUMBER} *(?:[?.!]|$|mejor|por favor|entonces)`,
    ),
    new RegExp(`\\b(?:caben?|quepan|quepamos|entren|entramos) ${ABOUT}${NUMBER}${NO_PEOPLE}`),
  ],
  peopleWithoutNumber: [
    { pattern: /\b(para )?mi y (para )?(mi|un|una) (soci|companer|coleg|amig|pareja)\w*/, people: 2 },
    {
      pattern:
        /\b(solo|solamente|unicamente) (para )?(mi|yo)(?= *(?:$|[?.,!]))|\bpara mi( sol[oa]| mism[oa])?(?= *(?:$|[?.,!]))|\b(estoy|soy|trabajo|voy|iria|estare) (yo )?sol[oa]\b|\b(1|una) (sola |unica )?persona\b|\bpara uno(?= *(?:$|[?.,!]))|\bautonom[oa]\b|\bfreelance\b|\bpor mi cuenta\b/,
      people: 1,
    },
    {
      pattern:
        /\b(mi|un|una) (soci[oa]|companer[oa]|colega|amig[oa]|pareja|asistente) y yo\b|\byo y (mi|un|una) (soci[oa]|companer[oa]|colega|amig[oa]|asistente)\b|\b(nosotr[oa]s|somos|los|las) (los |las )?(2|dos)\b|\bun par de (personas|nosotros)\b/,
      people: 2,
    },
  ],
  peopleBesidesMe: new RegExp(
    `(?:\\byo (?:y|mas|con|\\+) (?:mis |otr[oa]s )?|\\bmis (?=\\d+ \\w+ y yo\\b))${NUMBER} ?(?:${PEOPLE}|mas|otr[oa]s)?\\b`,
  ),
  budget: [
    new RegExp(`\\b${CEILING} ${ABOUT}${SIGN}? ?${AMOUNT}(?! ?(?:${PEOPLE}|de |%|/|${SPAN}))(?: ?${SIGN})?`),
    new RegExp(`(?:€|£|\\$|\\b(?:eur|gbp|chf|usd|mxn) ?) ?${AMOUNT}`),
    new RegExp(`\\b${AMOUNT} ?${SIGN}`),
    new RegExp(`\\b${AMOUNT} (?:de presupuesto|(?:como )?maximo|max|al mes|por mes|mensuales|tope)\\b`),
  ],
  currencies: [
    { pattern: /€|\beur(os?)?\b/, currency: 'EUR' },
    { pattern: /£|\bgbp\b|\blibras?\b/, currency: 'GBP' },
    { pattern: /\bchf\b|\bfrancos?\b/, currency: 'CHF' },
    { pattern: /\bmxn\b|\bpesos mexicanos\b/, currency: 'MXN' },
    { pattern: /\$|\busd\b|\bdolares?\b/, currency: 'USD' },
  ],
}
