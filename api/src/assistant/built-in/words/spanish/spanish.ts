import { phrases } from '../phrases.ts'
import type { Words } from '../words.ts'
import { spanishAmounts } from './amounts.ts'
import { spanishDates } from './dates.ts'
import { spanishOfferTopics } from './offer-topics.ts'
import { spanishSearch } from './search.ts'
import { spanishTalkTopics } from './talk-topics.ts'
import { spanishOthers, spanishVocabulary } from './vocabulary.ts'

const THING =
  '(?:opcion|oficina|despacho|plan|pase|puesto|escritorio|mesa|estudio|suite|espacio|sala|oferta|propuesta|abono|membresia)'
const DESK = '(?:puestos?|escritorios?|mesas?|sitios?|plazas?|lugar(?:es)?)(?: de trabajo)?'
const THE = '(?:el|la|lo|los|las|cual es|cual|cual sale|cual seria) (?:\\w+ ){0,3}?'

/** How Spanish is understood. Accents are gone: "mañana" is "manana"; so are the signs that open a question. */
export const spanish: Words = {
  language: 'es',
  dates: spanishDates,
  amounts: spanishAmounts,
  rewriteBefore: [
    [/\b(?:una )?decena de /g, '10 '],
    [/\b(?:una )?docena de /g, '12 '],
    [/\b(?:una )?quincena de /g, '15 '],
    [/\b(?:una )?veintena de /g, '20 '],
    [/\?(?= ?\w)/g, ' '],
    [/^ +/g, ''],
    [/\b(\d{1,3}) (\d{3})(?!\d)/g, '$1$2'],
    [/\b(q|ke|k)\b/g, 'que'],
    [/\bxq\b/g, 'por que'],
    [/\b(x|por) ?(fa|favor|fis)\b/g, 'por favor'],
    [/\bporfa(vor|s)?\b|\bxfa(vor)?\b|\bpls\b/g, 'por favor'],
    [/\b(d)\b(?= )/g, 'de'],
    [/\bx (?=\w)/g, 'por '],
    [/\bpa\b/g, 'para'],
    [/\b(tb|tmb|tambn)\b/g, 'tambien'],
    [/\b(hla|ola)\b/g, 'hola'],
    [/\b(grax|grcs|grac)\b/g, 'gracias'],
    [/\b(ofi)\b/g, 'oficina'],
    [/\b(finde)\b/g, 'fin de semana'],
    [/\b(tel|tfno|tlf|tfn)\b\.?/g, 'telefono'],
    [/\b(aprox)\b\.?/g, 'aproximadamente'],
    [/\bkuanto\b/g, 'cuanto'],
    [/\bwi ?-?fi\b/g, 'wifi'],
    [/\b(?:primero|1o|1ro|1ero|1er) de(?= \w)/g, '1 de'],
    [/\b(\d+) ?(hs|hrs|h)\b/g, '$1 horas'],
  ],
  rewriteAfter: [
    [/\b(\d{1,3}) 1000 ([1-9]00)\b/g, '$1$2'],
    [/\b1000 ([1-9]00)\b/g, '1$1'],
    [/\b(\d+(?:[.,]\d+)?) 1000\b/g, '$1k'],
    [/\b(treinta|30) y (\d)\b/g, '3$2'],
    [/\bsalas? (privad|independient)/g, 'oficina $1'],
    [/\bhot-?desk(s|ing)?\b/g, 'hot desk$1'],
    [/\bco-?working\b/g, 'coworking'],
  ],
  vocabulary: spanishVocabulary,
  others: spanishOthers,
  conjunction:
    /,? (?:y|e|pero|o|además|ademas) (?=¿?(?:también |tambien |además |ademas )?(?:tienen|tiene|tenéis|teneis|hay|puedo|podemos|puede|pueden|se puede|qué|que|cuál|cual|cuánto|cuanto|cuánta|cuanta|cuántos|cuantos|cómo|como|dónde|donde|cuándo|cuando|quién|quien|están|estan|aceptan|ofrecen|incluye|incluyen|admiten|disponen) )/i,
  topics: { ...spanishOfferTopics, ...spanishTalkTopics },
  planTypes: [
    {
      type: 'VIRTUAL_OFFICE',
      pattern: phrases`
        (solo|solamente|unicamente|nada mas) (necesito|quiero|busco|es|me hace falta) (una )?direccion
        (reciben|recibis|reciba\w*|recoge\w*|gestiona\w*) (el |la )?(correo|correspondencia|cartas) (de|para) (mi|nuestra|la) (\w+ )?(empresa|sociedad|negocio)
        (oficinas?|despachos?) virtual(es)?
        virtual offices?
        virtual(es)?
        domiciliacion (de (mi |la |una )?(empresa|sociedad|negocio)s?|fiscal|social|comercial|postal|empresarial)
        domiciliar (mi|la|una|nuestra|a mi) (empresa|sociedad|negocio|startup)
        (direccion|domicilio) (comercial|postal|fiscal|virtual|social|legal|empresarial|de (empresa|negocios?)|para (mi|la|una|nuestra|el) (\w+ )?(empresa|negocio|sociedad|correo|correspondencia))
        sede (social|fiscal)
        (poner|tener|fijar|registrar) (el|mi|la|un) (domicilio|direccion|sede)
        domicilio (de|para) (mi|la|nuestra) (\w+ )?(empresa|sociedad|negocio)
        (usar|utilizar|tener) (su|vuestra|una) direccion
        direccion (en|para|de) (mi|mis|nuestra|nuestro|nuestras) (web|pagina|sitio|facturas?|tarjetas?)( web)?
        (gestion|recepcion|reenvio) de(l)? (correo|correspondencia|cartas)
        registrar (mi|nuestra|la|una) (\w+ )?(empresa|sociedad|negocio|startup)
        apartado postal
      `,
    },
    {
      type: 'DEDICATED_DESK',
      pattern: new RegExp(
        `\\b${DESK} (?:\\w+ )?(?:fij[oa]|dedicad[oa]|propi[oa]|asignad[oa]|permanente|reservad[oa]|personal|exclusiv[oa])(?:e?s)?\\b|\\b(?:dedicated|fixed) desks?\\b|\\b(?:mi|nuestro) propi[oa] ${DESK}\\b|\\b(?:${DESK}|sitio|lugar) (?:\\w+ )?(?:solo |siempre )?(?:mio|mia|para mi|el mismo|la misma)\\b|\\b(?:sitio|lugar|${DESK}) que sea (?:siempre )?(?:mi[oa]|el mismo|la misma)\\b|\\bdejar (?:mis|nuestras) (?:cosas|trastos|cacharros) en (?:mi|la|el) ${DESK}\\b|\\bmi propi[oa] (?:sitio|lugar)\\b|\\bsiempre (?:el|la) mism[oa]\\b|\\b(?:o|y|vs) (?:un[oa]? )?(?:fij|dedicad|propi)[oa]\\b|\\b(?:el|la|un|una) mism[oa] ${DESK}\\b|\\b${DESK} (?:solo )?para mi(?: sol[oa])?(?= *(?:$|[?.,!]))`,
      ),
    },
    {
      type: 'HOT_DESK',
      pattern: new RegExp(
        `\\bhot ?desk(?:s|ing)?\\b|\\b${DESK} (?:flexible|compartid[oa]|rotativ[oa]|libre|abiert[oa]|sin asignar|caliente|movil|nomada)(?:e?s)?\\b|\\b(?:espacios?|zonas?|areas?) (?:de trabajo )?(?:compartid|abiert)[oa]s?\\b|\\bcoworking\\b|\\b(?:plan|planes|membresias?|abonos?|bonos?) (?:flexibles?|nomadas?)\\b|\\bflex ?desks?\\b`,
      ),
    },
  ],
  comparisons: [
    {
      comparison: 'CHEAPEST',
      pattern: new RegExp(
        `\\b${THE}(?:mas (?:barat|economic|asequible)\\w*|menos (?:car[oa]s?|costos[oa]s?)|de menor precio)|\\b(?:precio mas bajo|mejor precio|menor precio)\\b`,
      ),
    },
    {
      comparison: 'CHEAPER',
      pattern:
        /\b(mas (barat|economic|asequible)\w*|menos car[oa]s?|(demasiado|muy|tan|bastante) car[oa]s?|mas bajo)\b/,
    },
    { comparison: 'DEAREST', pattern: new RegExp(`\\b${THE}mas car[oa]s?\\b`) },
    { comparison: 'DEARER', pattern: /\b(mas car[oa]s?|premium|(de )?gama (alta|superior)|mas complet[oa]s?)\b/ },
    {
      comparison: 'BIGGEST',
      pattern: new RegExp(`\\b${THE}(?:mas (?:grande|ampli[oa]|espacios[oa])s?|de mayor (?:tamano|capacidad))\\b`),
    },
    {
      comparison: 'BIGGER',
      pattern:
        /\b(mas (grande|ampli[oa]|espacios[oa])s?|mas espacio|(demasiado|muy) (pequen|chic)[oa]s?|de mayor (tamano|capacidad))\b/,
    },
    { comparison: 'SMALLEST', pattern: new RegExp(`\\b${THE}mas (?:pequen|chic|reducid)[oa]s?\\b`) },
    { comparison: 'SMALLER', pattern: /\b(mas (pequen|chic|reducid)[oa]s?|(demasiado|muy) grandes?|menos grande)\b/ },
  ],
  ranks: ['segund[oa]|2[oa]', 'tercer[oa]?|3[oa]'].map(
    (rank) => new RegExp(`\\b(?:${rank}) (?:\\w+ )?(?:mas|menos) (?:barat|economic|car|grand|ampli|pequen|chic)\\w*`),
  ),
  having: /\b(con|tienen?|tenga|incluyen?|cual(es)?|que de|hay|da a)\b/,
  loneNumber:
    /^(?:somos |seremos |seriamos |unos |unas |aproximadamente |solo |alrededor de |como |para |mas o menos )*(\d{1,3})(?: personas?| pers)?[.! ]*$/,
  places: [
    place('primer|primero|primera|1o|1a|1er|1ro|1ra', 1),
    place('segundo|segunda|2o|2a|2do|2da', 2),
    place('tercer|tercero|tercera|3o|3a|3ro|3ra', 3),
    place('cuarto|cuarta|4o|4a|4to|4ta', 4),
    place('quinto|quinta|5o|5a|5to|5ta', 5),
    place('ultimo|ultima', undefined),
  ],
  weekdays: [
    { pattern: /\b(fin(es)? de semana|findes?)\b/, days: [6, 7] },
    { pattern: /\blunes\b/, days: [1] },
    { pattern: /\bmartes\b/, days: [2] },
    { pattern: /\bmiercoles\b/, days: [3] },
    { pattern: /\bjueves\b/, days: [4] },
    { pattern: /\bviernes\b/, days: [5] },
    { pattern: /\bsabados?\b/, days: [6] },
    { pattern: /\bdomingos?\b/, days: [7] },
  ],
  ...spanishSearch,
}

function place(ordinal: string, number: number | undefined): RegExp {
  const counted = number === undefined ? '' : `|\\b(?:numero|opcion|num\\.?|nro\\.?) ?${number}\\b`
  return new RegExp(
    `\\b(?:${ordinal}) (?:\\w+ )?${THING}\\b|\\b${THING} (?:${ordinal})\\b|\\b(?:el|la|del|al|lo) (?:${ordinal})(?= *(?:$|[?.!,]|por favor|y |esta|es |me |parece|cuesta|tiene|incluye|suena|de (?:la|las|los|ellas|ellos)|entonces))|^(?:y |ok |vale |bueno )*(?:el|la) (?:${ordinal})(?= )|^(?:y |mejor |quiero |prefiero )*(?:el |la )?(?:${ordinal})\\W*$${counted}`,
  )
}
