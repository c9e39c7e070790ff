import { phrases } from '../phrases.ts'
import type { Words } from '../words.ts'
import type { spanishOfferTopics } from './offer-topics.ts'

/** How Spanish speaks of everything else. */
export const spanishTalkTopics: Omit<Words['topics'], keyof typeof spanishOfferTopics> = {
  HOURS: phrases`
    horarios?
    horas? de (apertura|cierre|oficina)
    (esta|estan|estais|estara) (\w+ )?(abiert[oa]s?|cerrad[oa]s?)
    (abre|abren|abris|cierra|cierran|cerrais)
    (a que hora|hasta que hora|cuando|desde que hora) .{0,30}(abr|cierr|entrar|acced|ir|llegar)\w*
    (abiert[oa]s?|cerrad[oa]s?) (el|la|los|las|en|a|hoy|manana|durante|hasta|tarde|todos)
    (el|los|en|durante el) fin(es)? de semana
    (los|el) (sabados?|domingos?|festivos?|feriados?)
    24 ?(h|horas)
    24 ?[/-]? ?7
    (de|por la) noche
    ^(abierto|cerrado)\b
  `,
  PLACE: phrases`
    (donde|adonde) (estan|estais|esta|queda|quedan|se encuentra|se encuentran|os encontrais|es|exactamente)
    (la|su|vuestra|cual es la|cual es su) direccion(?! (de correo|fiscal|social|comercial|postal para|virtual|electronica|de mail))
    (ubicacion|ubicad[oa]s?|localizacion|situad[oa]s?)
    como (llego|llegar|llegamos|se llega|voy|ir|vamos|se va)
    (en que|que|cual) (zona|barrio|calle|ciudad|parada|estacion)
    codigo postal
    mapa
    indicaciones
  `,
  CONTACT: phrases`
    (a quien|como) (puedo|podemos|debo|les|os|lo|los) ?(llamar|contactar|escribir|llamo|contacto|escribo|localizo)
    (numero|n°) de (telefono|movil|celular)
    telefono(?!s? (cabina))
    (su|vuestro|un|el) (numero|correo|mail|e-?mail|movil|whatsapp)
    (correo|direccion de correo)( electronico)?
    e-?mail
    (datos|informacion|formas) de contacto
    contact(o|ar|arlos|aros|arles)
    (hablar|comunicar\w*) por telefono
    ^(contacto|telefono|correo|mail)\b
  `,
  PERSON: phrases`
    (hablar|chatear|comunicar\w*|conversar|contactar) con .{0,20}(alguien|persona|humano|humana|agente|asesor\w*|equipo|responsable|encargad[oa]|comercial|companer[oa])
    (pas|pongan|ponme|pase)\w* con .{0,20}(alguien|persona|agente|equipo|responsable)
    (persona|humano) (real|de verdad|de carne y hueso)
    (llam|devuelv)[ae](me|nos|nme|dme)( la llamada)?
    (me|nos) (llame|llamen|llameis|puede llamar|pueden llamar|podeis llamar|podria llamar|llama alguien|llaman)
    que (me|nos) (llame|llamen|contacten|llameis)( alguien)?
    alguien (puede|podria|que|me puede|del equipo) .{0,15}(llamar\w*|ayudar\w*|atender\w*|contactar\w*)
    (un|una) (humano|persona real|agente|asesor|asesora)
    ^(humano|agente|persona|operador|operadora)\b
  `,
  MEMBER: phrases`
    (mi|mis|nuestra|nuestro|nuestras|nuestros) (\w+ )?(reservas?|facturas?|membresia|plan|contrato|cuenta|acceso|tarjeta|llave|contrasena|clave|usuario|pagos?|recibo|domiciliacion|reembolso|taquilla|paquetes?|correo|codigo|app|fianza|suscripcion|cuota)
    (iniciar|inicio de) sesion
    (loguear|conectar)(me|nos)
    no (puedo|podemos|consigo|me deja|logro|nos deja) (entrar|acceder|abrir|imprimir|reservar|conectarme|iniciar)
    (ya )?(soy|somos|como) (ya )?(miembros?|soci[oa]s?|clientes?|clienta)\b
    (area|portal|app|zona) de (miembros|socios|clientes)
    (tarjeta|puerta|codigo|llave|app) no (funciona|abre|va)
    no (me )?funciona (mi|la) (tarjeta|llave|app|codigo)
  `,
  BOT: phrases`
    (eres|es usted|sois|es esto|hablo con|estoy hablando con|chateo con|esto es) .{0,20}(robot|bot|ia|humano|humana|persona|maquina|ordenador|chatbot|inteligencia artificial|real)
  `,
  ABILITIES: phrases`
    que (puedes|puede|sabes|sabe) (hacer|decirme)
    (como|en que) (me |nos )?(puedes|puede|pueden|podeis)( ayudar| ayudarme| ayudarnos)
    (me|nos) (puedes|puede|pueden|podeis|podria) (ayudar|echar una mano)
    (puedes|puede|podria|pueden|podeis) ayudar(me|nos)
    (tengo|tenia|tenemos) (una|unas|varias|1) (pregunta|duda|consulta)s?
    que es esto
    quien (eres|es usted)
    ^que (ofrec\w+|teneis|tienen)( por aqui| para ofrecer)? ?\?*$
    necesito ayuda
    ^ayuda\b
  `,
  GREETING: /^\??(hola|buenas( tardes| noches)?|buenos dias|buen dia|hey|saludos|que tal)\b/,
  THANKS: phrases`
    (muchas |mil |muchisimas )?gracias
    agradezco
    agradecid[oa]
  `,
  GOODBYE: phrases`
    adios
    hasta (luego|pronto|manana|la vista)
    (que tenga|que tengas|tenga) (un )?buen (dia|fin de semana)
    (eso|esto) es todo
    nada mas
    chao
    nos vemos
    buenas noches
  `,
  YES: /^(si|sip|claro|por supuesto|vale|ok|okay|perfecto|genial|de acuerdo|desde luego|bien|muy bien|estupendo|venga|por favor|exacto|me parece bien|correcto|adelante|encantad[oa]|con gusto|dale|porque no|por que no)([ ,]+(por favor|gracias|claro|si|perfecto|me gustaria|me parece bien|muy bien))*[ .!]*$/,
  NO: /^(no|nop|para nada|todavia no|aun no|ahora no|de momento no|ningun[oa]?)\b[ ,]*((gracias|muchas gracias|presupuesto|limite|eso es todo|nada mas)( \w+)?)?[ .!]*$/,
  UNSURE: phrases`
    no (estoy|estamos) (muy |del todo |totalmente )?segur[oa]s?( \w+)?
    no (lo )?(se|sabemos|tengo claro)( todavia| aun)?
    (todavia|aun) no (lo )?(se|sabemos|he decidido|hemos decidido)
    ni idea
    (me|nos) da igual
    (da|es) (igual|lo mismo)
    cuando sea
    cualquier (dia|fecha|momento)
    no (he|hemos) decidido
    depende
    (soy|somos|estoy) (muy |bastante )?flexibles?
    sin fecha( fija)?
    (solo|solamente|nada mas) (estoy |estamos )?(mirando|viendo|curioseando)
    mas adelante
    ^flexible(?! \w)
  `,
  QUESTION:
    /\?|^(y |pero |tambien |hola |buenas |ok |vale |oye |perdon )*(es|son|esta|estan|hay|tienen|teneis|tienes|puedo|podemos|puede|se puede|podria|podrian|debo|que|cual|cuales|quien|como|cuanto|cuanta|cuantos|cuantas|donde|cuando|por que|existe|ofrecen|ofreceis|aceptan|aceptais|admiten|dime|digame|explic|quisiera saber|quiero saber|me gustaria saber|sabes|sabeis|incluye|necesito saber)\b/,
}
