import type { AmountWords } from '../../understand/amounts.rules.ts'

const NUMBER = '(\\d{1,4})'
const PEOPLE =
  '(?:pessoas?|pax|gente|funcionari[oa]s?|empregad[oa]s?|trabalhador(?:es|as)?|colegas?|colaborador(?:es|as)?|membros|programadores|desenvolvedores|postos?|lugares|utilizadores|usuarios|soci[oa]s?|posicoes|mesas|secretarias|profissionais|amig[oa]s)'
const AMOUNT = '(?<amount>\\d[\\d.,]*k?)(?!\\d)'
const SIGN = '(?:€|£|r?\\$|(?:eur|euros?|gbp|libras?|chf|francos?|usd|dolares|dolar|brl|reais|real|paus)\\b)'
const CEILING =
  '(?:menos de|menos que|ate|maximo(?: de)?|no maximo|max|mais de|mais (?:do )?que|abaixo de|inferior a|teto de|orcamento(?: de| e| seria| ate| maximo| mensal| max| sao| ronda| os| uns| em torno)*|gastar|pagar)'
const ABOUT =
  '(?:uns |umas |cerca de |aproximadamente |mais ou menos |a volta de |em torno de |por volta de |ate |so |no maximo )?'
const SPAN = '(?:dias?|semanas?|mes(?:es)?|horas?|anos?)'
const NO_PEOPLE = `(?! ?${SIGN}|[\\d.,]*k\\b|\\d| ${SPAN}| ?m2| metros)`
const COLLEAGUE = '(?:colega|soci[oa]|amig[oa]|parceir[oa]|assistente)'

/** How Portuguese counts people and money. */
export const portugueseAmounts: AmountWords = {
  numbers: {
    dois: 2,
    duas: 2,
    tres: 3,
    quatro: 4,
    cinco: 5,
    seis: 6,
    sete: 7,
    oito: 8,
    nove: 9,
    dez: 10,
    onze: 11,
    doze: 12,
    duzia: 12,
    treze: 13,
    catorze: 14,
    quatorze: 14,
    quinze: 15,
    dezasseis: 16,
    dezesseis: 16,
    dezassete: 17,
    dezessete: 17,
    dezoito: 18,
    dezanove: 19,
    dezenove: 19,
    vinte: 20,
    trinta: 30,
    quarenta: 40,
    cinquenta: 50,
    sessenta: 60,
    oitenta: 80,
    cem: 100,
    duzentos: 200,
    trezentos: 300,
    quatrocentos: 400,
    quinhentos: 500,
    seiscentos: 600,
    setecentos: 700,
    oitocentos: 800,
    novecentos: 900,
    mil: 1000,
  },
  people: [
    new RegExp(`\\b${NUMBER} (?:day )?(?:passes?|diarias?|bilhetes?|entradas?)\\b`),
    new RegExp(`\\b${NUMBER} ?(?:-|a|e|ou|/) ?${NUMBER} ?${PEOPLE}\\b`),
    new RegExp(`\\b${NUMBER} ?(?:de nos|${PEOPLE})\\b`),
    new RegExp(
      `\\b(?:equipa|equipe|time|grupo|empresa|startup|start-up|escritorio|gabinete|negocio) (?:privad[oa] )?(?:de|com) ${ABOUT}${NUMBER}${NO_PEOPLE}`,
    ),
    new RegExp(
      `\\b(?:somos|seriamos|seremos|estamos|vamos ser|iremos) ${ABOUT}(?:em )?(?:uma? (?:equipa|equipe|time|grupo) de )?${NUMBER}${NO_PEOPLE}`,
    ),
    new RegExp(
      `\\b(?:escritorios?|gabinetes?|espaco|salas?|algo|um|uma|sitio|lugar|estudio|suite|opcao) (?:\\w+ )?(?:para|pra) ${ABOUT}${NUMBER}${NO_PEOPLE}(?! de \\w)`,
    ),
    new RegExp(
      `^(?:(?:ok|e|ou|entao|e se formos|e se for|que tal|mas|melhor|talvez)[ ,]+)*(?:para|pra|com) ${ABOUT}${NUMBER} *(?:[?.!]|$|por favor|antes|entao)`,
    ),
    new RegExp(`\\b(?:cabem?|caibam|acomode|comporte) ${ABOUT}${NUMBER}${NO_PEOPLE}`),
  ],
  peopleWithoutNumber: [
    { pattern: /\b(para )?mim e (para )?(o |a )?(meu|minha|um|uma) (soci|coleg|amig|parceir)\w*/, people: 2 },
    {
      pattern:
        /\b(so|apenas|somente) (para mim|pra mim|eu|(uma|1) pessoa)\b|\b(para|pra) mim( sozinh[oa]| mesm[oa])?(?= *(?:$|[?.,!]))|\b(estou|trabalho|vou|sou|iria) (so eu|sozinh[oa])\b|\b(uma|1) (so |unica )?pessoa\b|\bfreelancer?\b|\bautonom[oa]\b|\btrabalhador(a)? independente\b|\bpor conta propria\b/,
      people: 1,
    },
    {
      pattern: new RegExp(
        `\\beu e (?:o meu|a minha|meu|minha|um|uma) ${COLLEAGUE}\\b|\\b(?:o meu|a minha|meu|minha|um|uma) ${COLLEAGUE} e eu\\b|\\b(?:nos|os|as|somos) 2\\b|\\bum par de pessoas\\b`,
      ),
      people: 2,
    },
  ],
  peopleBesidesMe: new RegExp(
    `(?:\\b(?:eu|mim) (?:e|mais|com|\\+) (?:mais |os meus |as minhas |meus |minhas |outr[oa]s )*|\\b(?:meus |minhas )(?=\\d+ \\w+ e eu\\b))${NUMBER} ?(?:${PEOPLE}|amig[oa]s|outr[oa]s)?\\b`,
  ),
  budget: [
    new RegExp(`\\b${CEILING} ${ABOUT}${SIGN}? ?${AMOUNT}(?! ?(?:${PEOPLE}|de |%|/|${SPAN}))(?: ?${SIGN})?`),
    new RegExp(`(?:€|£|r?\\$|\\b(?:eur|gbp|chf|usd|brl) ?) ?${AMOUNT}`),
    new RegExp(`\\b${AMOUNT} ?${SIGN}`),
    new RegExp(`\\b${AMOUNT} (?:de orcamento|(?:no )?maximo|max|por mes|ao mes|mensais)\\b`),
  ],
  currencies: [
    { pattern: /€|\beur(os?)?\b/, currency: 'EUR' },
    { pattern: /£|\bgbp\b|\blibras?\b/, currency: 'GBP' },
    { pattern: /\bchf\b|\bfrancos?\b/, currency: 'CHF' },
    { pattern: /\br\$|\bbrl\b|\b(reais|real)\b/, currency: 'BRL' },
    { pattern: /(?<!r)\$|\busd\b|\bdolar(es)?\b/, currency: 'USD' },
  ],
}
