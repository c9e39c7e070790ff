import { phrases } from '../phrases.ts'
import type { Words } from '../words.ts'
import { spanishAmounts } from './amounts.ts'
import { spanishDates } from './dates.ts'
import { spanishOfferTopics } from './offer-topics.ts'
import { spanishSearch } from './search.ts'
import { spanishTalkTopics } from './talk-topics.ts'
import { spanishOthers, spanishVocabulary } from './vocabulary.ts'

const THING =
  '(?:opcion|oficina|despacho|plan|pase|bono|mesa|escritorio|puesto|estudio|suite|espacio|sala|oferta|propuesta)'

/** How Spanish is understood. Accents are gone: "mañana" is "manana". */
export const spanish: Words = {
  language: 'es',
  dates: spanishDates,
  amounts: spanishAmounts,
  rewriteBefore: [
    [/\b(\d{1,3}) (\d{3})(?!\d)/g, '$1$2'],
    [/\b(xq|pq|porq)\b/g, 'porque'],
    [/\b(q|k)\b/g, 'que'],
    [/\b(tb|tbn|tmb)\b/g, 'tambien'],
    [/\bx (?=favor|dia|mes|semana)/g, 'por '],
    [/\b(pfv|porfa|porfavor)\b/g, 'por favor'],
    [/\b(dnd)\b/g, 'donde'],
    [/\b(cdo)\b/g, 'cuando'],
    [/\bwi ?-?fi\b/g, 'wifi'],
    [/\b(primero|uno) de (?=ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)/g, '1 de '],
    [/\bco-?working\b/g, 'coworking'],
  ],
  rewriteAfter: [
    [/\b(\d+(?:,\d+)?) ?mil\b/g, '$1k'],
    [/\bhot-?desk(s|ing)?\b/g, 'hot desk$1'],
  ],
  vocabulary: spanishVocabulary,
  others: spanishOthers,
  conjunction:
    /,? (?:y|e|pero|además|o) (?=(?:también |entonces )?¿?(?:hay|tienen|tenéis|teneis|puedo|podemos|se puede|qué|que|cuál|cual|cuánto|cuanto|cómo|como|dónde|donde|cuándo|cuando|quién|quien|están|estáis|está|aceptan|es) )/i,
  topics: { ...spanishOfferTopics, ...spanishTalkTopics },
  planTypes: [
    {
      type: 'VIRTUAL_OFFICE',
      pattern: phrases`
        oficinas? virtual(es)?
        virtual offices?
        domiciliacion (fiscal|social|de empresas?|postal)
        domiciliar (mi|nuestra|la|una) (empresa|sociedad)
        domicilio (fiscal|social|comercial)
        (direccion|sede) (fiscal|social|comercial|postal|virtual|de empresa|para (mi|nuestra|la|una) (\w+ )?(empresa|sociedad|correo|correspondencia))
        (usar|utilizar) (su|vuestra|la) direccion
        (gestion|recepcion|reenvio) de (correo|correspondencia)
        (registrar|constituir|dar de alta) (mi|nuestra|la|una) (empresa|sociedad)
      `,
    },
    {
      type: 'DEDICATED_DESK',
      pattern: phrases`
        (mesas?|escritorios?|puestos?|sitios?)( de trabajo)? (fij[oa]s?|dedicad[oa]s?|propi[oa]s?|asignad[oa]s?|permanentes?|reservad[oa]s?|personal(es)?)
        (dedicated|fixed)( desks?)?
        (mi|nuestra|nuestro) propi[oa] (mesa|escritorio|puesto|sitio)
        (siempre )?(la misma mesa|el mismo (escritorio|puesto|sitio))
        (mesa|escritorio|puesto|sitio) (solo )?para mi( solo| sola)?
      `,
    },
    {
      type: 'HOT_DESK',
      pattern: phrases`
        hot ?desk(s|ing)?
        (mesas?|escritorios?|puestos?|sitios?|plan|planes)( de trabajo)? (flexibles?|compartid[oa]s?|libres?|rotativ[oa]s?|no asignad[oa]s?|comun(es)?)
        flex ?desks?
        coworking
        (espacio|zona) (compartid[oa]|comun|abiert[oa])
      `,
    },
  ],
  comparisons: [
    {
      comparison: 'CHEAPEST',
      pattern:
        /\b((el|la|lo|los|las) (\w+ )?mas (barat|economic|asequible)(o|a|os|as|s)?|mejor precio|menor precio|precio mas bajo|(el|la) menos car[oa])\b/,
    },
    {
      comparison: 'CHEAPER',
      pattern: /\b(mas (barat|economic|asequible)(o|a|os|as|s)?|menos car[oa]s?|demasiado car[oa]s?|muy car[oa]s?)\b/,
    },
    { comparison: 'DEAREST', pattern: /\b(el|la|los|las) (\w+ )?mas car[oa]s?\b/ },
    { comparison: 'DEARER', pattern: /\b(mas car[oa]s?|de mas nivel|premium|superior)\b/ },
    { comparison: 'BIGGEST', pattern: /\b(el|la|los|las) (\w+ )?mas (grande|amplio|amplia|espacios[oa])s?\b/ },
    {
      comparison: 'BIGGER',
      pattern: /\b(mas (grande|amplio|amplia|espacios[oa])s?|mas espacio|demasiado pequen[oa]s?|muy pequen[oa]s?)\b/,
    },
    { comparison: 'SMALLEST', pattern: /\b(el|la|los|las) (\w+ )?mas pequen[oa]s?\b/ },
    { comparison: 'SMALLER', pattern: /\b(mas pequen[oa]s?|demasiado grandes?|muy grandes?)\b/ },
  ],
  loneNumber: /^(?:somos |seriamos |unos |unas |solo |mas o menos )*(\d{1,3})(?: personas| de nosotros)?[.! ]*$/,
  places: [
    place('primer[oa]?|1[oa]', 1),
    place('segund[oa]|2[oa]', 2),
    place('tercer[oa]?|3[oa]', 3),
    place('cuart[oa]|4[oa]', 4),
    place('quint[oa]|5[oa]', 5),
    place('ultim[oa]', undefined),
  ],
  weekdays: [
    { pattern: /\bfin(es)? de semana\b/, days: [6, 7] },
    { pattern: /\blos lunes\b/, days: [1] },
    { pattern: /\blos martes\b/, days: [2] },
    { pattern: /\blos miercoles\b/, days: [3] },
    { pattern: /\blos jueves\b/, days: [4] },
    { pattern: /\blos viernes\b/, days: [5] },
    { pattern: /\bsabados?\b/, days: [6] },
    { pattern: /\bdomingos?\b/, days: [7] },
  ],
  ...spanishSearch,
}

function place(ordinal: string, number: number | undefined): RegExp {
  const counted = number === undefined ? '' : `|\\b(?:numero|opcion|n°|no) ?${number}\\b`
  return new RegExp(
    `\\b(?:${ordinal}) (?:\\w+ )?${THING}\\b|\\b${THING} (?:${ordinal})\\b|\\b(?:el|la|del|al|lo) (?:${ordinal})(?= *(?:$|[?.!,]|por favor|y |es |esta |entonces|me |cuesta|parece|de ))|^\\??(?:y |y que tal )?(?:el |la )?(?:${ordinal})\\W*$${counted}`,
  )
}
