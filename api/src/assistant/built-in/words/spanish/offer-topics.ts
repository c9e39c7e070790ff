import { phrases, unlessFollowedBy } from '../phrases.ts'
import type { Words } from '../words.ts'

type OfferTopic =
  | 'PLANS'
  | 'OFFICES'
  | 'DAY_PASSES'
  | 'PRICES'
  | 'TOO_EXPENSIVE'
  | 'TOUR'
  | 'MORE'
  | 'DETAILS'
  | 'FEE'
  | 'NOTICE'
  | 'IT'
  | 'TAKE'
  | 'WANTING'

/** How Spanish speaks of what is on offer. */
export const spanishOfferTopics: Pick<Words['topics'], OfferTopic> = {
  PLANS: phrases`
    (unos|algunos|varios|un par de|\d) (dias|veces) (por|a la|cada|al) (semana|mes)
    plan(es)?
    membresias?
    abonos?(?! (de |del |por )?(un )?(dia|diario))
    bonos?(?! (de |del |por )?(un )?(dia|diario))
    suscripci(on|ones)
    tarifas? (mensual(es)?|planas?|de coworking)
    cuotas? mensual(es)?
    (hacer(me|nos|se)|ser) (soci[oa]s?|miembros?)
    dar(me|nos|se)? de alta
    inscri(birme|birnos|birse|bir|bo)
    apuntar(me|nos|se)
    puestos?( de trabajo)?
    escritorios?
    mesas?( de trabajo)?
    (lugar|sitio|espacio|rincon) (para|donde) (poder )?(trabajar|currar)
    espacios? de trabajo
    mensual(es|mente)?
    por meses
  `,
  OFFICES: phrases`
    (sala|cuarto|habitacion|local) para (mi|nuestro|el|un) (\w+ )?(equipo|empresa|negocio|grupo)
    (?<!\b(horarios?|horas|material|mobiliario|sillas?|puesto) de )oficinas?(?! (de correos|postal|tributaria))
    despachos?
    (salas?|espacios?|local|locales|cuartos?|habitaci(on|ones)) (privad[oa]s?|propi[oa]s?|cerrad[oa]s?|independientes?|exclusiv[oa]s?|para (mi|nuestro|el) equipo)
    mudar(me|nos|se)
    (nos )?mudamos
    mudanza
    instalar(me|nos)
    estudios?
    suites?
  `,
  DAY_PASSES: unlessFollowedBy(
    phrases`
      dia de (prueba|test)
      (jornada|dia) de prueba
      \d+ (entradas?|tickets?|bonos?)
      (pase|bono|ticket|entrada|abono|tarifa|billete|acceso|precio|cuota|tarjeta)s? ((de|por|para|del|al|un|el|1) )*(dia|diari[oa]s?|jornada)
      day ?-?pass(es)?
      pases?
      (por|para|solo|solamente|unicamente) (un|1|el|una|medio|media|un solo|1 solo) (dia|jornada|manana|tarde)
      (por|al) dias?
      (un|1) (solo |unico )?dia
      dias? sueltos?
      (un|el) dia de (coworking|trabajo)
      (puesto|sitio|mesa|escritorio|lugar) (solo |solamente )?(para|de) (hoy|manana)
      (trabajar|ir|venir|pasar(me)?) (alli |ahi |aqui |con ustedes |desde alli )?(solo )?(hoy|manana|un dia|el dia|por un dia)
    `,
    / (a la|por|cada|al) (semana|mes)/,
  ),
  PRICES: phrases`
    precios?
    tarifas?
    cuestan?
    costaria[n]?
    costes?
    costos?
    (?<!en )cuanto(?! (antes|tiempo|dura|falta|espacio))
    vale[n]? (el|la|un|una|los|las)
    cobran
    cobrais
    car[oa]s?
    pagar (al|por) mes
  `,
  TOO_EXPENSIVE: phrases`
    (demasiado|muy|un poco|bastante|algo|tan|super|un pelin|excesivamente) (car[oa]s?|costos[oa]s?|elevad[oa]s?|alt[oa]s? (de )?(el )?precio)
    carisim[oa]s?
    precios? (\w+ )?(demasiado|muy) (alt[oa]s?|elevad[oa]s?)
    (fuera|encima|por arriba|excede|supera|sobrepasa|pasa) (de |del )?(mi |nuestro |el |lo que )?(presupuesto|puedo|podemos)
    no (me |nos )?(lo |la )?(puedo|podemos) (permitir|pagar|costear)\w*
    (es|son|sale|me parece) (mucho( dinero)?|car[oa]s?)(?! \w+ (cuesta|hay))
    no (me|nos) (alcanza|llega)
  `,
  TOUR: phrases`
    (?<!\b(recibir|traer|tener|mis|nuestras) )visitas?
    visitar(los|las|lo|la|nos|les)?
    tours?
    recorridos?
    ver (el|la|los|las|su|sus|vuestr[oa]s?) (espacio|lugar|sitio|oficinas?|despachos?|instalaciones|local|coworking|edificio|suite|estudio)s?
    (ver|conocer)l[oa]s?( en persona)?
    conocer (el|la|los|las|su|sus|vuestr[oa]s?) (espacio|lugar|sitio|oficinas?|despachos?|instalaciones|local|coworking|edificio)s?
    (pasar(me|nos)?|acercar(me|nos)|ir|venir) (a |por )?(alli |ahi )?(a )?(ver|visitar|conocer|echar un vistazo)(l[oa]s?)?
    (echar|dar) (un vistazo|una vuelta|una ojeada)
    (ensen|muestr|mostr)\w*(me|nos|melo|noslo) (el|la|los|las) (espacio|lugar|sitio|oficinas?|instalaciones|local)
    (pedir|concertar|agendar|tener|reservar|hacer|programar) (una )?cita
    en persona
    presencialmente
    puertas abiertas
  `,
  MORE: phrases`
    otr[oa]s?(?! (preguntas?|personas?|dia|vez|duda|tema|fecha|moneda|(\w+ )?mas|(\w+ )?(con|para|de|que)))
    algo mas(?! (barat|econom|asequib|car[oa]|grande|pequen|chic|ampli|espacios|cerca|gran))
    alternativas?
    que mas
    (hay|tienen|tiene|teneis) mas(?= *(?:$|[?.!]))
    mas (opciones|oficinas|planes|despachos|pases|alternativas|puestos)
    (los|las) demas
    el resto
  `,
  DETAILS: phrases`
    mas (detalles|informacion|info|datos)
    (cuent|dig|d|explic|expliqu|habl)\w+ (algo |un poco )?mas
    (saber|conocer) (algo |un poco )?mas
    (que|todo lo que) (\w+ )?(incluye|incluyen|trae|traen|lleva|esta incluido|entra)
    incluyen?
    incluid[oa]s?
    detalles?
    diferencias?
    (que|cual es su|cual es el) (tamano|superficie)
    tamano
    metros( cuadrados)?
    m2
    (para )?cuantas (personas|plazas)
    cuanta gente
    capacidad
    como es
  `,
  FEE: phrases`
    (gastos?|cuota|tasa|cargo|coste|costo|derechos?|tarifa) (de |por )?(la )?(inscripcion|alta|entrada|registro|apertura|activacion|instalacion|administracion|administrativ[oa]s?|gestion)
    matricula
    inscripcion
    fianza
    deposito
    (gastos?|costes?|costos?|cargos?|tarifas?) (adicional(es)?|extras?|ocult[oa]s?)
  `,
  NOTICE: phrases`
    preaviso
    (antelacion|anticipacion)
    permanencia
    (duracion|plazo|periodo|tiempo) (minim[oa]|del contrato|de contrato|de permanencia|de compromiso|de aviso)
    contrato minimo
    compromiso
    (cancelar|rescindir|dejar|irme|irnos|salir)(lo|la)? (en cualquier momento|cuando (quiera|queramos)|antes( de tiempo)?|facilmente)
    dar(me|nos|se)? de baja
    rescindir
    cuanto tiempo .{0,30}(contrat|compromet|quedar|firmar|atad|avis)\w*
  `,
  IT: phrases`
    ^(y )?(cuando|desde cuando|a partir de cuando) (esta|estaria|queda) (libre|disponible)(?= *(?:$|[?.!]))
    (ese|esa|eso|aquel|aquella)(?! (dia|mes|fecha|semana))
    (este|esta|estos|estas|esos|esas) (oficina|plan|despacho|pase|puesto|opcion|espacio|estudio|suite|oferta|membresia|abono|escritorio)s?
    (este|esta)(?= *(?:$|[?.!,]))
    (ver|reserv|alquil|contrat|compr|tom|visit|prob)\w*[ae]rl[oa]s?
    ^(y )?(esta|estan|sigue|siguen) (libre|disponible)s?
    ^(y )?(incluye|tiene|trae|admite)
  `,
  TAKE: phrases`
    me (lo|la) (quedo|llevo|pido)
    (me|nos) (lo|la|los|las) (qued|tom|llev|reserv|apunt)\w+
    (lo|la|los|las) (quiero|queremos|tomo|tomamos|reservo|reservamos|contrato|contratamos|alquilo|compro|cojo)
    (me|nos) (quedo|quedamos) con
    (quiero|queremos|tomo|reservo|cojo|prefiero|elijo) (ese|esa|este|esta|aquel)(?! \w)
    (apunt|inscrib|registr)[ae]n?(me|nos)
    de(n|me|nos|nme) de alta
    (como|donde) (\w+ ){0,2}(inscrib|apunt|contrat|reserv|registr|compr|alquil)\w*
    (reserv|contrat|compr|alquil)arl[oa]
    (vamos|adelante) con (ese|esa|este|esta|el|la)
  `,
  WANTING: phrases`
    (quiero|queremos|quisiera|quisieramos|queria|queriamos|querria|querriamos|deseo|deseamos|deseo|desearia)
    necesit(o|amos|aria|ariamos|ar)
    busc(o|amos|ando|aba|abamos)
    (me|nos) (gustaria|interesa|interesan|interesaria|hace falta|vendria bien)
    interesad[oa]s?
    (tienen|tiene|tendrian|tendria|teneis|tienes|disponen|dispone|ofrecen|ofrece|ofreceis|venden|vendeis|alquilan|alquilais)
    (hay|habra|habria|existe|existen)
    alquil(o|ar|amos|er|ando)\w*
    rent(ar|o|amos)
    arrendar
    (reservar|comprar|contratar|adquirir|conseguir|obtener)
    (disponibles?|disponibilidad|libres?)
    opci(on|ones)
    (recomiend|recomend|sugier|suger|aconsej)\w+
    (mudar|instalar)(me|nos)
    (empezar|comenzar|empezando|empezariamos)
    (a partir|desde)
    (muestr|ensen|mostr|d)(e|en|a)(me|nos)
    (que|cuales) (son )?(sus |los |las )?(oficinas|planes|despachos|pases|membresias|puestos|espacios)
  `,
}
