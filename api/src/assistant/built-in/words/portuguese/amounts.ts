import type { AmountWords } from '../../understand/amounts.rules.ts'

const NUMBER = '(\\d{1,4})'
const PEOPLE =
  '(?:pessoas?|pax|gente|funcionarios?|trabalhador(?:es)?|colegas?|colaboradores|membros|programadores|postos|lugares|utilizadores|usuarios|empregados|soci[oa]s|amig[oa]s|profissionais)'
const AMOUNT = '(?<amount>\\d[\\d.,]*k?)'
const SIGN = '(?:€|£|r?\\$|eur|euros?|gbp|libras?|chf|francos?|usd|dolares|dolar|reais|paus)'
const CEILING =
  '(?:menos de|ate|maximo(?: de)?|no maximo|max|nao mais (?:de|do que|que)|abaixo de|inferior a|orcamento(?: de| e de| seria de| maximo| max| sao| e)*|gastar|pagar)'
const ABOUT = '(?:uns |umas |cerca de |aproximadamente |mais ou menos |a volta de |ate )?'

/** How Portuguese counts people and money. */
export const portugueseAmounts: AmountWords = {
  numbers: {
    dois: 2,
    duas: 2,
    tres: 3,
    quatro: 4,
    cinco: 5,
    seis: 6,
    meia: 6,
    sete: 7,
    oito: 8,
    nove: 9,
    dez: 10,
    onze: 11,
    doze: 12,
    treze: 13,
    catorze: 14,
    quatorze: 14,
    quinze: 15,
    vinte: 20,
    trinta: 30,
    quarenta: 40,
    cinquenta: 50,
    cem: 100,
  },
  people: [
    new RegExp(`\\b${NUMBER} (?:day )?(?:passes?|diarias?|bilhetes?|entradas?)\\b`),
    new RegExp(`\\b${NUMBER} ?(?:-|a|ou|/) ?${NUMBER} ?${PEOPLE}\\b`),
    new RegExp(`\\b${NUMBER} ?(?:de nos|${PEOPLE})\\b`),
    new RegExp(`\\b(?:equipa|equipe|grupo|empresa|startup|start-up) (?:de|com) ${ABOUT}${NUMBER}(?! ?${SIGN})\\b`),
    new RegExp(`\\b(?:somos|vamos ser|vamos estar|seriamos|seremos|estamos em|ha) ${ABOUT}${NUMBER}(?! ?${SIGN})\\b`),
    new RegExp(
      `\\b(?:escritorios?|gabinetes?|espaco|sala|algo|um|uma|sitio|lugar) (?:privad[ao] )?para ${ABOUT}${NUMBER}(?! ?${SIGN}|[\\d.,]*k|(?: dias?| semanas?| meses| mes| horas?| anos?))\\b`,
    ),
    new RegExp(
      `^(?:ok |e |ou |entao |e se formos |e se for )*(?:para) ${ABOUT}${NUMBER} *(?:\\?|$|por favor|antes|entao)`,
    ),
  ],
  peopleWithoutNumber: [
    {
      pattern:
        /\b(so|apenas|somente) (para mim|eu|uma pessoa|1 pessoa)\b|\bpara mim( sozinh[oa])?\b|\b(estou|trabalho|vou|sou) (so eu|sozinh[oa])\b|\b(uma|1) (so )?pessoa\b|\bfreelancer?\b|\btrabalhador independente\b/,
      people: 1,
    },
    {
      pattern:
        /\b(eu e|o meu|a minha|meu|minha) (o meu |a minha |um |uma |meu |minha )?(colega|soci[oa]|amig[oa])( e eu)\b|\beu e (o meu|a minha|meu|minha|um|uma) (colega|soci[oa]|amig[oa])\b/,
      people: 2,
    },
    { pattern: /\b(nos|os|as) 2\b|\bum par de pessoas\b/, people: 2 },
  ],
  peopleBesidesMe: new RegExp(
    `\\b(?:eu|mim) (?:e|mais|com) (?:os meus |as minhas |meus |outros |outras )?${NUMBER} ?(?:${PEOPLE})\\b`,
  ),
  budget: [
    new RegExp(`\\b${CEILING} ${ABOUT}${SIGN} ?${AMOUNT}`),
    new RegExp(`\\b${CEILING} ${ABOUT}${AMOUNT} ?${SIGN}`),
    new RegExp(
      `${AMOUNT} ?${SIGN}(?: por mes| ao mes| mensais| por dia| ao dia)? (?:maximo|max|no maximo|de orcamento)\\b`,
    ),
    new RegExp(`\\b(?:orcamento|maximo)(?: de| e de| e| seria de| max)* ${ABOUT}${AMOUNT}(?! ?${PEOPLE})`),
    new RegExp(`\\b(?:menos de|ate) ${AMOUNT}(?= (?:por mes|ao mes|mensais|por dia|ao dia)\\b)`),
    new RegExp(`^${ABOUT}${AMOUNT} ?${SIGN}\\W*$`),
  ],
  currencies: [
    { pattern: /€|\beur(os?)?\b/, currency: 'EUR' },
    { pattern: /£|\bgbp\b|\blibras?\b/, currency: 'GBP' },
    { pattern: /\bchf\b|\bfrancos?\b/, currency: 'CHF' },
    { pattern: /r\$|\breais\b/, currency: 'BRL' },
    { pattern: /\$|\busd\b|\bdolar(es)?\b/, currency: 'USD' },
  ],
}
