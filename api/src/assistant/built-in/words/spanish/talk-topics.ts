import { phrases } from '../phrases.ts'
import type { Words } from '../words.ts'
import type { spanishOfferTopics } from './offer-topics.ts'

/** How Spanish speaks of everything else. */
export const spanishTalkTopics: Omit<Words['topics'], keyof typeof spanishOfferTopics> = {
  HOURS: phrases`
    horarios?
    horas? de (apertura|cierre|oficina|atencion)
    (a que|hasta que|desde que|que) horas? .{0,30}(abr|cierr|acced|entr|lleg|ir|atiend|puedo|podemos|esta)\w*
    cuando (abr|cierr|atiend)\w*
    (esta|estan|estais|estaran|estara) (\w+ ){0,2}(abiert|cerrad)[oa]s?
    (abren|cierran|abre|cierra|abris|cerrais|atienden|atiende)
    (abiert|cerrad)[oa]s? (los|las|el|en|a|hoy|manana|por|hasta|tod[oa]s?|de|durante|ahora|siempre)
    (los )?fin(es)? de semana
    findes?
    (los )?(sabados|domingos)
    (dias? )?festivos?
    24 ?/ ?7
    24 ?(horas|h|hs)
    (por|de|en) la noche
    de noche
    fuera de(l)? horario
    ^(abierto|cerrado)s?\b
  `,
  PLACE: phrases`
    en que (parte|zona|calle|barrio|area) .{0,25}
    (a|en )?donde (esta|estan|estais|queda|quedan|se (ubica|encuentra|situa)n?|os encontr|es|exactamente|puedo encontrarl)\w*
    direccion(?! (de )?(correo|e-?mail|mail|electronic|postal|comercial|fiscal|virtual|social|legal|de (empresa|negocio)|empresarial|para))
    ubicaci(on|ones)
    (ubicad|situad|localizad)[oa]s?
    localizacion
    como (puedo |podemos |se )?(lleg|ir|voy|vamos)\w*
    llegar (alli|ahi|hasta|a (ustedes|la|el|las|los|su)|en)
    (en que|que|cual) (barrio|zona|calle|ciudad|parada|estacion|distrito)
    codigo postal
    mapa
    indicaciones
  `,
  CONTACT: phrases`
    (a quien|como|donde) (puedo |podemos |debo |los |les |me |se )?(llam|contact|escrib|comunic|localiz)\w*
    (numero|num|nro) (de )?(telefono|tel|contacto|movil|celular|whatsapp)
    (?<!cabinas? de )telefono
    whatsapp
    (su|sus|el|un|vuestro|algun|tu) (numero|correo|mail|e-?mail|contacto|movil|celular)
    correo electronico
    e-?mails?
    direccion de (correo|e-?mail|mail)
    datos de contacto
    (contactar|llamar|escribir)(l[oe]s|os)
    contactar con (ustedes|vosotros|el equipo)
    ^(contacto|telefono|correo|mail|e-?mail)\b
  `,
  PERSON: phrases`
    (alguien|persona|gente|companer\w+) (del|de su|de tu|de la|de vuestro|de) (equipo|empresa|staff|ustedes)
    (puede|podria|pueden)( \w+)? (ayudar|atender)(me|nos)? (una persona|alguien|un humano)
    (persona|alguien) (que )?(me|nos) (pueda )?(ayud|atiend)\w+
    (habl|chat|convers|comunic|contact)\w+ con .{0,24}(alguien|persona|humano|humana|asesor|agente|equipo|responsable|comercial|encargad|gerente|operador|representante|recepcion|alguno)\w*
    (persona|humano|agente|alguien) (real|de verdad|humano)
    de carne y hueso
    (llam|contact)(e|a|en|ad)(me|nos)
    (que )?(me|nos) (llame|llamen|llameis|contacten|contacte|devuelvan la llamada)
    (me|nos) (puede|pueden|podria|podrian|podeis) (llamar|contactar|telefonear)
    (pueden|podrian|puede|podria|podeis|puedes|podrias) (llamar|contactar|telefonear)(me|nos)
    (pas|pong|comuniqu|transfier)[ae]n?(me|nos) con
    (quiero|necesito|prefiero|quisiera|deseo) (a )?(un|una|1) (persona|humano|agente|asesor|operador)
    atencion (al cliente|personal|humana)
    ^(humano|agente|persona|asesor|asesora|operador|operadora)\b
  `,
  MEMBER: phrases`
    (cobr|factur|carg)\w+ ((2|dos) veces|doble|de mas|por duplicado)
    doble (cobro|cargo)
    (mi|mis|nuestr[oa]s?) (\w+ )?(reservas?|reservaci(on|ones)|facturas?|membresia|contrato|cuenta|acceso|tarjeta|llaves?|llavero|contrasena|clave|pagos?|reembolso|taquilla|casillero|paquetes?|cartas?|correspondencia|plan|codigo|app|aplicacion|fianza|suscripcion|abono|cuota|usuario|recibos?|creditos?)
    (iniciar|inicio de|abrir) sesion
    (entrar|acceder|ingresar|conectar(me|nos)) (a|en|al) (mi|la|el|nuestra)? ?(cuenta|portal|app|plataforma|area)
    no (puedo|podemos|me deja|nos deja|consigo|logro|logramos) (\w+ )?(entrar|acceder|abrir|iniciar|imprimir|reservar|conectar(me|nos)?|ingresar|pagar mi)
    (soy|somos) (ya )?(\w+ )?(miembros?|soci[oa]s?|clientes?|clienta|abonad[oa]s?|usuari[oa]s?)
    ya (soy|somos) (miembro|soci|client)\w*
    (me|nos) (quede|quedamos|he quedado|hemos quedado) (\w+ )?(afuera|fuera|encerrad[oa]s?)
    como (miembro|soci[oa])(?= *(?:$|[?.,!]|puedo|tengo|como))
    (portal|area|app) (de |del |para )?(miembro|soci|client)\w*
    (puerta|tarjeta|llave|codigo|app|aplicacion|impresora) (no|ya no) (me )?(funciona|abre|va|sirve|anda|lee)
    (no (me )?(funciona|abre|va|sirve|anda)) (la|el|mi) (puerta|tarjeta|llave|codigo|app|impresora|wifi|internet)
    (cambiar|mover|anular|cancelar|modificar) (mi|la|una|esta) (reserva|cita|membresia)
    (olvid|perd)\w+ (mi|la|el) (contrasena|clave|tarjeta|llave|codigo)
    (me|nos) (han|habeis) (cobrado|facturado)
    (me|nos) cobraron
  `,
  BOT: phrases`
    (eres|es usted|sos|estoy hablando|hablo|esto es|es esto|estoy chateando|chateo) .{0,24}(robot|bot|ia|humano|humana|persona|maquina|chatbot|inteligencia artificial|ordenador|computadora|real)
    ^es (un|una) (robot|bot|ia|humano|persona|maquina|chatbot)
  `,
  ABILITIES: phrases`
    (que|como|en que) (me |nos )?(puede|puedes|pueden|sabe|sabes|podria|podrias) (usted )?(hacer|ayudar(me|nos)?|ofrecer(me|nos)?|decir(me|nos)?)
    (me |nos )?(puede|puedes|pueden|podria|podrias|podrian) ayudar(me|nos)?
    (que|quien) (eres|es usted|es esto|sos)
    tengo (una|unas|algunas|varias|1|un par de) (pregunta|duda|consulta)s?
    (ayudeme|ayudame|ayudenme|ayuda)
    (quiero|quisiera|necesito|me gustaria|busco|solicito|deseo) (tener |recibir |pedir )?(una )?(informacion|info|orientacion)
    ^(que (es lo que )?(ofrecen|ofreceis|ofrece|tienen|teneis|servicios (tienen|ofrecen|hay)))( ustedes)?\W*$
    ^(info|informacion)\W*$
  `,
  GREETING: /^(hola|holi|buenos dias|buen dia|buenas|muy buenas|saludos|que tal|hey|hello|hi)\b/,
  THANKS: phrases`
    (muchas |mil |muchisimas )?gracias
    agradec\w+
    agradezco
  `,
  GOODBYE: phrases`
    adios
    hasta (luego|pronto|la vista|otra|la proxima|manana)
    chao
    chau
    nos vemos
    que (tenga|tengan|pase|pasen|tengas|vaya) (un |una )?(buen|bien)\w*
    (eso|esto) (es|seria) todo
    ^(no,? )?nada mas\W*$
  `,
  YES: /^(si|sip|claro|claro que si|vale|ok|okay|okey|dale|por supuesto|perfecto|genial|de acuerdo|bueno|muy bien|bien|con (mucho )?gusto|por ?que no|estupendo|exacto|correcto|desde luego|adelante|me parece bien|listo|venga|por favor|me gustaria|excelente|fenomenal|me encantaria)([ ,]+(si|gracias|por favor|claro|perfecto|genial|vale|me parece bien|adelante|me gustaria|que si|muchas gracias))*[ .!]*$/,
  NO: /^(no|nop|todavia no|aun no|ahora no|de momento no|por (ahora|el momento) no|ningun|ningun[oa]|nada)\b([ ,]*(gracias|muchas gracias|tengo|tenemos|hay|presupuesto|limite|eso es todo|esto es todo|nada mas|todavia|aun|por ahora|de momento|por el momento|hace falta|ninguno?|fijado|definido|es necesario))*[ .!]*$/,
  UNSURE: phrases`
    no (estoy|estamos) (muy |del todo |totalmente |completamente )?segur[oa]s?
    no (lo |la )?(se|sabemos|sabria)(?= *(?:$|[,.!]|aun|todavia|bien|exactamente|cuando|cual|cuanto|que dia))
    (ni|no tengo( ni)?) idea
    (me |nos )?da (igual|lo mismo)
    cualquier (dia|momento|fecha)
    (cualquiera|cuando sea)
    no (lo )?(he|hemos) (decidido|pensado)
    (sin|por) decidir
    (aun|todavia) (no|por|sin) (\w+ )?(decid|defin|fij|sab|segur)\w*
    depende
    (soy|somos|estoy|estamos) (bastante |muy )?flexibles?
    flexible (con|en)
    mas (adelante|tarde)
    (solo|solamente) (estoy |estamos )?(mirando|viendo|curioseando|explorando)
    no importa
    ^(quizas?|tal vez|puede ser|a lo mejor)\W*$
    ^flexible(?! \w)
  `,
  QUESTION:
    /\?|^((y|pero|tambien|hola|ok|vale|entonces|oye|buenas|buenos dias|buenas tardes|ademas|perdon|disculpe)[ ,]+)*(es|son|esta|estan|hay|tienen|tiene|teneis|tienes|puedo|podemos|puede|pueden|podria|podrian|podriamos|se puede|se pueden|debo|hace falta|hay que|que|cual|cuales|quien|como|cuanto|cuanta|cuantos|cuantas|donde|adonde|cuando|por que|existe|ofrecen|aceptan|admiten|permiten|dejan|incluye|incluyen|digame|dime|diganme|me gustaria saber|(quiero|quisiera|necesito|queria) saber|sabe|saben|me pregunto|con que|a que|en que|de que|hasta que|disponen|cuentan)\b/,
}
