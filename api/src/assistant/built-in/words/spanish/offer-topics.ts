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
    plan(es)?
    membresias?
    abonos? (mensual|mensuales|de coworking)
    suscripcion(es)?
    cuotas? mensual(es)?
    bonos? mensual(es)?
    tarifas? (mensual|mensuales|de coworking)
    hacerme (miembro|socio|socia)
    hacernos (miembros|socios)
    ser (miembro|socio|socia)
    (apuntar|inscribir|registrar|suscribir)(me|nos|se)?
    (puestos?|mesas?|escritorios?)( de trabajo)?
    (sitio|lugar|espacio) (para|donde) (trabajar|poder trabajar)
    por meses
    mensual(mente|es)?
  `,
  OFFICES: phrases`
    (?<!(horario|horas|horarios|material) de )oficinas?
    despachos?
    (sala|espacio|local|cuarto) (privad[ao]|cerrad[ao]|independiente|propi[ao])s?
    mudar(me|nos|se)?
    mudanza
    instalarnos
    estudios?
    suites?
  `,
  DAY_PASSES: unlessFollowedBy(
    phrases`
      (pase|bono|entrada|ticket|tarjeta|abono|tarifa|acceso)s? (de |por |para |del )?(un |el |1 )?(dia|diario|diaria|diarios)
      day ?-?pass(es)?
      pases?
      (por|para|solo|solamente) (un|1|el|un solo) (dia|tarde)
      un (solo )?dia
      por dias?
      dia suelto
      (puesto|mesa|escritorio|sitio) (para|solo) (hoy|manana|un dia)
      (trabajar|ir|venir) (ahi |alli |aqui |con vosotros )?(hoy|manana|un dia)
      (solo|solamente) (hoy|manana)
    `,
    / (por|cada|a la) (semana|mes)/,
  ),
  PRICES: phrases`
    precios?
    tarifas?
    cuesta
    cuestan
    costaria
    coste
    costes?
    costos?
    cuanto (es|vale|valen|sale|cuesta|cuestan|cobran|cobrais|seria|serian|me sale)
    a cuanto
    vale
    cobran
    cobrais
    car[oa]s?
    pagar
  `,
  TOO_EXPENSIVE: phrases`
    (demasiado|muy|algo|un poco|bastante|tan|un poquito) (car[oa]s?|alto|elevado|dinero)
    (es|son|sale|resulta|esta) (car[oa]s?)
    (fuera|por encima|mas alla|supera) (de )?(mi|nuestro|el|del) (presupuesto|alcance)
    (se )?(pasa|sale|va) de (mi |nuestro )?presupuesto
    no (me|nos) lo (puedo|podemos) permitir
    no (entra|cabe|esta) en (mi|nuestro|el) presupuesto
  `,
  TOUR: phrases`
    visitas?
    visitar(lo|la|los|las|os)?
    (hacer|dar) (un|una) (tour|visita|vuelta|recorrido)
    tour
    recorrido
    (ver|conocer|ensenar|mostrar)(me|nos|lo|la|los|las)? ?(el espacio|las instalaciones|las oficinas|la oficina|el sitio|el local|el lugar|en persona|el despacho)
    (ver|verlo|verla|verlos|conocer|conocerlo) (antes|en persona|primero|por dentro)
    (puedo|podemos|podria|podriamos|se puede|quiero|queremos|me gustaria|nos gustaria) (ver|verlo|verla|verlos|visitar\w*|conocer\w*|pasar\w*)
    (pasar|pasarme|pasarnos|acercar\w*) (a ver|por ahi|por alli|a conocer)
    echar (un|una) (vistazo|ojo|mirada)
    (concertar|agendar|reservar|pedir) (una )?(cita|visita)
    en persona
  `,
  MORE: phrases`
    (otr[oa]s?|algun[oa]s? mas|algun otro|alguna otra)( \w+)?
    otra cosa
    alternativas?
    que mas
    algo mas
    (tienen|teneis|hay) mas
    (los|las) demas
    mas opciones
    el resto
  `,
  DETAILS: phrases`
    mas (detalles?|informacion|info|datos)
    (saber|cuent[ae]me|cuenteme|digame|dime|saber algo) mas
    (que|lo que) (incluye|incluyen|trae|tiene incluido)
    inclu(ye|yen|ido|ida|idos|idas)
    detalles?
    que (tamano|superficie)
    metros cuadrados
    m2
    (para )?cuantas personas (caben|es)
    diferencias?
  `,
  FEE: phrases`
    (cuota|gastos?|coste|costo|tarifa|pago|derechos?) de (inscripcion|alta|matricula|entrada|registro|apertura|gestion)
    matricula
    (fianza|deposito)
    (gastos|costes|cargos|costos) (adicionales|extras?|ocultos)
  `,
  NOTICE: phrases`
    preaviso
    permanencia
    cancelar(lo|la)?
    cancelacion
    dar(me|nos)? de baja
    baja
    (duracion|plazo|periodo|contrato) (minim[oa]|del contrato|de permanencia|de compromiso)
    compromiso
    (irme|irnos|salir|dejarlo) (antes|cuando quiera|en cualquier momento)
  `,
  IT: phrases`
    (ese|esa|este|esta|aquel|aquella)( (oficina|despacho|plan|pase|espacio|suite|estudio|oferta|opcion|mesa|puesto))?
    (es|esta|tiene|cuesta|vale|incluye) (eso|esto|ese|esa|este)
    (eso|esto)
    (lo|la) (quiero|reservo|cojo|tomo|veo|puedo)
    ^(y )?(este|esta|ese|esa|eso)\b
  `,
  TAKE: phrases`
    (me|nos) (lo|la|los) (quedo|quedamos|llevo|llevamos)
    (lo|la|los) (quiero|queremos|reservo|cojo|tomo|compro|alquilo)
    (quiero|reservo|cojo|tomo|me quedo con|nos quedamos con|prefiero) (ese|esa|este|esta|eso|el|la)
    como (lo|la|me|nos|puedo|podemos|se) ?(reservo|contrato|compro|apunto|apuntamos|inscribo|reservar\w*|contratar\w*|comprar\w*|apuntar\w*|inscribir\w*|hace)
    (apunt[ae]|inscrib[ae]|registr[ae])(me|nos)
    (adelante|vamos) con (ese|esa|eso|este|esta|el|la)
    (resevar|reservar|contratar)(lo|la)
  `,
  WANTING: phrases`
    (busco|buscamos|buscando|necesito|necesitamos|quiero|queremos|quisiera|quisieramos|querria|querriamos|me gustaria|nos gustaria|deseo|desearia|preciso)
    (me|nos|estoy|estamos) interesad?[oa]?s?
    (teneis|tienen|tienes|ofrecen|ofreceis|venden|vendeis|alquilan|alquilais|disponen|disponeis|hay|habra)
    (alquilar|alquiler|reservar|comprar|contratar|coger|rentar|conseguir)
    (disponibles?|disponibilidad|libres?)
    (apuntarme|inscribirme|darme de alta|registrarme)
    (muestr|ensen|mand|pas)[ae](me|nos)
    (que|cuales) \w*(oficinas|despachos|planes|opciones|pases|membresias|tarifas|ofertas)
    opciones
    (recomiendan|recomendais|recomendacion|recomienda|sugieren|aconsejan)
    (mudarme|mudarnos|empezar|comenzar|entrar a)
    a partir de
  `,
}
