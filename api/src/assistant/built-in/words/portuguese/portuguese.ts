import { phrases } from '../phrases.ts'
import type { Words } from '../words.ts'
import { portugueseAmounts } from './amounts.ts'
import { portugueseDates } from './dates.ts'
import { portugueseOfferTopics } from './offer-topics.ts'
import { portugueseSearch } from './search.ts'
import { portugueseTalkTopics } from './talk-topics.ts'
import { portugueseOthers, portugueseVocabulary } from './vocabulary.ts'

const THING =
  '(?:opcao|escritorio|gabinete|plano|passe|mesa|secretaria|posto|estudio|suite|espaco|sala|oferta|proposta)'
const THE = '(?:o|a|os|as|qual e|qual|quais) (?:\\w+ ){0,3}?'

/** How Portuguese is understood, as written in Portugal and in Brazil. Accents are gone: "amanhã" is "amanha". */
export const portuguese: Words = {
  language: 'pt',
  dates: portugueseDates,
  amounts: portugueseAmounts,
  rewriteBefore: [
    [/\b(?:uma )?dezena de /g, '10 '],
    [/\b(?:uma )?duzia de /g, '12 '],
    [/\b(?:uma )?vintena de /g, '20 '],
    [/\bmeia duzia\b/g, '6'],
    [/\b(pra|p\/)(?= )/g, 'para'],
    [/\b(n|nao eh)\b/g, 'nao'],
    [/\b(eh)\b/g, 'e'],
    [/\bta\b/g, 'esta'],
    [/\b(td)\b/g, 'tudo'],
    [/\b(\d{1,3}) (\d{3})(?!\d)/g, '$1$2'],
    [/\b(vcs)\b/g, 'voces'],
    [/\b(vc)\b/g, 'voce'],
    [/\b(q|k)\b/g, 'que'],
    [/\b(tb|tbm)\b/g, 'tambem'],
    [/\b(pf|pfv|sff|se faz favor)\b/g, 'por favor'],
    [/\b(obg|brigado|brigada)\b/g, 'obrigado'],
    [/\b(qto|qnto)\b/g, 'quanto'],
    [/\b(hj)\b/g, 'hoje'],
    [/\b(amnh|amanh)\b/g, 'amanha'],
    [/\bwi ?-?fi\b/g, 'wifi'],
    [/\b(primeiro|1o|um) de (?=jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez)/g, '1 de '],
    [/\bco-?working\b/g, 'coworking'],
    [/\b(segunda|terca|quarta|quinta|sexta) feira\b/g, '$1-feira'],
  ],
  rewriteAfter: [
    [/\b(\d{1,3}) 1000 e ([1-9]00)\b/g, '$1$2'],
    [/\b1000 e ([1-9]00)\b/g, '1$1'],
    [/\b(\d+(?:[.,]\d+)?) 1000\b/g, '$1k'],
    [/\b([2-9])0 e ([1-9])\b(?! ?(?:-|a|ou))/g, '$1$2'],
    [/\bhot-?desk(s|ing)?\b/g, 'hot desk$1'],
  ],
  vocabulary: portugueseVocabulary,
  others: portugueseOthers,
  conjunction:
    /,? (?:e|mas|além disso|ou) (?=(?:também |então )?(?:há|ha|têm|tem|vocês têm|vocês tem|voces tem|posso|podemos|pode-se|podem|que|o que|qual|quais|quanto|quantos|como|onde|quando|quem|estão|está|aceitam|oferecem|inclui|dá|da para|dá para) )/i,
  topics: { ...portugueseOfferTopics, ...portugueseTalkTopics },
  planTypes: [
    {
      type: 'VIRTUAL_OFFICE',
      pattern: phrases`
        (so|apenas|somente) (preciso|quero|procuro|necessito) (de )?(um|uma) (endereco|morada)
        (recebem|recebe|receber) (o |a )?(correio|correspondencia|cartas) (da|do|para) (a |minha |nossa |o )*(empresa|firma)
        escritorios? virtua(l|is)
        (morada|endereco) (no|na|nos|nas|para o|para a) (meu|minha|meus|minhas|nosso|nossa|nossas) (site|website|pagina|faturas?|cartao|cartoes)
        virtual offices?
        domiciliacao (fiscal|de empresas?|postal)?
        (sede|domicilio) (fiscal|social|da empresa)
        (morada|endereco) (fiscal|comercial|postal|virtual|de empresa|para (a minha|a nossa|minha|nossa|uma|a) (\w+ )?(empresa|correspondencia|firma))
        (usar|utilizar) (a vossa|o vosso|o seu|o) (morada|endereco)
        (gestao|rececao|recepcao|reencaminhamento) de (correio|correspondencia)
        (registar|registrar|abrir|constituir) (a minha|minha|nossa|uma|a) (empresa|firma)
      `,
    },
    {
      type: 'DEDICATED_DESK',
      pattern: phrases`
        (mesas?|secretarias?|postos?|lugar(es)?|estac(?:ao|oes))( de trabalho)? (fix[oa]s?|dedicad[oa]s?|propri[oa]s?|atribuid[oa]s?|permanentes?|reservad[oa]s?|exclusiv[oa]s?)
        (dedicated|fixed)( desks?)?
        (a minha|o meu|minha|meu) propri[oa] (mesa|secretaria|posto|lugar)
        (sempre )?(a mesma (mesa|secretaria)|o mesmo (posto|lugar))
        (mesa|secretaria|posto|lugar) (so |sempre )?(para mim|pra mim|meu|minha)
        (ou|e|vs) (fix|dedicad|propri)[oa]
        sempre (o|a) mesm[oa]( (lugar|mesa|secretaria|posto))?
      `,
    },
    {
      type: 'HOT_DESK',
      pattern: phrases`
        hot ?desk(s|ing)?
        (mesas?|secretarias?|postos?|lugar(es)?|estac(?:ao|oes)|planos?)( de trabalho)? (flexive(l|is)|partilhad[oa]s?|compartilhad[oa]s?|livres?|rotativ[oa]s?|comuns?)
        flex ?desks?
        coworking
        (espaco|zona) (partilhad[oa]|compartilhad[oa]|comum|abert[oa])
      `,
    },
  ],
  comparisons: [
    {
      comparison: 'CHEAPEST',
      pattern: new RegExp(
        `\\b${THE}(?:mais (?:barat|economic|acessive|em cont)\\w*|menos car[oa]s?)|\\b(?:melhor preco|menor preco|preco mais baixo|menor valor|valor mais baixo)\\b`,
      ),
    },
    {
      comparison: 'CHEAPER',
      pattern:
        /\b(mais (barat|economic|acessive|em cont)(o|a|os|as|l|is)?|menos car[oa]s?|demasiado car[oa]s?|muito car[oa]s?|car[oa] demais)\b/,
    },
    { comparison: 'DEAREST', pattern: new RegExp(`\\b${THE}mais car[oa]s?\\b`) },
    { comparison: 'DEARER', pattern: /\b(mais car[oa]s?|gama superior|premium)\b/ },
    {
      comparison: 'BIGGEST',
      pattern: new RegExp(`\\b${THE}(?:maior|maiores|mais (?:ampl[oa]|espacos[oa]|grande)s?)\\b(?! (?:que|do que))`),
    },
    {
      comparison: 'BIGGER',
      pattern:
        /\b(maior|maiores|mais (ampl[oa]|espacos[oa]|grande)s?|mais espaco|demasiado pequen[oa]s?|muito pequen[oa]s?|pequen[oa]s? demais)\b/,
    },
    {
      comparison: 'SMALLEST',
      pattern: new RegExp(`\\b${THE}(?:menor|menores|mais pequen[oa]s?)\\b(?! (?:preco|valor))`),
    },
    {
      comparison: 'SMALLER',
      pattern:
        /\b((menor|menores)(?! (preco|valor))|mais pequen[oa]s?|demasiado grandes?|muito grandes?|grandes? demais)\b/,
    },
  ],
  ranks: ['segund[oa]|2[oa]', 'terceir[oa]|3[oa]'].map(
    (rank) =>
      new RegExp(
        `\\b(?:${rank}) (?:\\w+ )?(?:(?:mais|menos) (?:barat|economic|car|grand|pequen|acessive)\\w*|maior|menor)`,
      ),
  ),
  having: /\b(com|tem|tenha|inclu[ei]m?|qual|quais|que da|ha)\b/,
  loneNumber:
    /^(?:somos |seremos |seriamos |estamos |em |uns |umas |so |apenas |cerca de |para |mais ou menos )*(\d{1,3})(?: pessoas| de nos)?[.! ]*$/,
  places: [
    place('primeir[oa]|1[oa]', 1),
    place('segund[oa]|2[oa]', 2),
    place('terceir[oa]|3[oa]', 3),
    place('quart[oa]|4[oa]', 4),
    place('quint[oa]|5[oa]', 5),
    place('ultim[oa]', undefined),
  ],
  weekdays: [
    { pattern: /\bfi(m|ns) de semana\b/, days: [6, 7] },
    { pattern: /\b(as|cada|todas as) segundas?(-feiras?)?\b/, days: [1] },
    { pattern: /\b(as|cada|todas as) tercas?(-feiras?)?\b/, days: [2] },
    { pattern: /\b(as|cada|todas as) quartas?(-feiras?)?\b/, days: [3] },
    { pattern: /\b(as|cada|todas as) quintas?(-feiras?)?\b/, days: [4] },
    { pattern: /\b(as|cada|todas as) sextas?(-feiras?)?\b/, days: [5] },
    { pattern: /\bsabados?\b/, days: [6] },
    { pattern: /\bdomingos?\b/, days: [7] },
  ],
  ...portugueseSearch,
}

function place(ordinal: string, number: number | undefined): RegExp {
  const counted = number === undefined ? '' : `|\\b(?:numero|opcao|n°|no) ?${number}\\b`
  return new RegExp(
    `\\b(?:${ordinal}) (?:\\w+ )?${THING}\\b|\\b${THING} (?:${ordinal})\\b|\\b(?:o|a|do|da|ao|com o|com a) (?:${ordinal})(?= *(?:$|[?.!,]|por favor|e |esta |entao|me |custa|parece|inclui|tem |d[eoa]s? (?:lista|eles|elas|todos)))(?!-feira)|^(?:e |e que tal |prefiro |quero )*(?:o |a )?(?:${ordinal})\\W*$${counted}`,
  )
}
