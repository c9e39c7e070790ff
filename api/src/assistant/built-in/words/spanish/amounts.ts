import type { AmountWords } from '../../understand/amounts.rules.ts'

const NUMBER = '(\\d{1,4})'
const PEOPLE =
  '(?:personas?|pax|gente|empleados?|trabajador(?:es)?|companeros?|colaboradores|miembros|desarrolladores|puestos|plazas|usuarios|socios)'
const AMOUNT = '(?<amount>\\d[\\d.,]*k?)'
const SIGN = '(?:€|£|\\$|eur|euros?|gbp|libras?|chf|francos?|usd|dolares|dolar|pavos)'
const CEILING =
  '(?:menos de|hasta|maximo(?: de)?|como maximo|max|no mas de|por debajo de|inferior a|presupuesto(?: de| es de| seria de| maximo| max| son| es)*|gastar|pagar)'
const ABOUT = '(?:unos |unas |aproximadamente |alrededor de |mas o menos |hasta )?'

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
    trece: 13,
    catorce: 14,
    quince: 15,
    veinte: 20,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    cien: 100,
  },
  people: [
    new RegExp(`\\b${NUMBER} ?(?:-|a|o|/) ?${NUMBER} ?${PEOPLE}\\b`),
    new RegExp(`\\b${NUMBER} ?(?:de nosotros|${PEOPLE})\\b`),
    new RegExp(`\\b(?:equipo|grupo|empresa|startup|start-up) de ${ABOUT}${NUMBER}(?! ?${SIGN})\\b`),
    new RegExp(`\\b(?:somos|seriamos|seremos|estamos|hay) ${ABOUT}${NUMBER}(?! ?${SIGN})\\b`),
    new RegExp(
      `\\b(?:oficinas?|despachos?|espacio|sala|algo|una|uno|sitio) (?:privad[ao] )?para ${ABOUT}${NUMBER}(?! ?${SIGN}|[\\d.,]*k|(?: dias?| semanas?| meses| mes| horas?| anos?))\\b`,
    ),
    new RegExp(
      `^\\??(?:vale |y |o |entonces |y si somos )*(?:para) ${ABOUT}${NUMBER} *(?:\\?|$|por favor|mejor|entonces)`,
    ),
  ],
  peopleWithoutNumber: [
    {
      pattern:
        /\b(solo|solamente|unicamente|nada mas) (para mi|yo|una persona|1 persona)\b|\bpara mi( sol[oa])?\b|\b(estoy|trabajo|voy) sol[oa]\b|\b(una|1) (sola )?persona\b|\bautonom[oa]\b|\bfreelance\b/,
      people: 1,
    },
    {
      pattern:
        /\b(yo y|mi) (mi |un |una )?(companer[oa]|soci[oa]|colega|amig[oa])( y yo)\b|\byo y (mi|un|una) (companer[oa]|soci[oa]|colega|amig[oa])\b/,
      people: 2,
    },
    { pattern: /\b(nosotr[oa]s|los|las) 2\b|\bun par de personas\b/, people: 2 },
  ],
  peopleBesidesMe: new RegExp(
    `\\byo (?:y|mas|con) (?:mis |otros |otras )?${NUMBER} ?(?:companeros|colegas|personas|mas|socios|empleados)\\b`,
  ),
  budget: [
    new RegExp(`\\b${CEILING} ${ABOUT}${SIGN} ?${AMOUNT}`),
    new RegExp(`\\b${CEILING} ${ABOUT}${AMOUNT} ?${SIGN}`),
    new RegExp(
      `${AMOUNT} ?${SIGN}(?: al mes| por mes| mensuales| al dia| por dia)? (?:maximo|max|como maximo|de presupuesto|como mucho)\\b`,
    ),
    new RegExp(`\\b(?:presupuesto|maximo)(?: de| es de| es| seria de| max)* ${ABOUT}${AMOUNT}(?! ?${PEOPLE})`),
    new RegExp(`\\b(?:menos de|hasta) ${AMOUNT}(?= (?:al mes|por mes|mensuales|al dia|por dia)\\b)`),
    new RegExp(`^${ABOUT}${AMOUNT} ?${SIGN}\\W*$`),
  ],
  currencies: [
    { pattern: /€|\beur(os?)?\b/, currency: 'EUR' },
    { pattern: /£|\bgbp\b|\blibras?\b/, currency: 'GBP' },
    { pattern: /\bchf\b|\bfrancos?\b/, currency: 'CHF' },
    { pattern: /\$|\busd\b|\bdolar(es)?\b/, currency: 'USD' },
  ],
}
