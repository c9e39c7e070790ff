import type { Words } from '../words.ts'

/** How Spanish is searched. */
export const spanishSearch: Pick<Words, 'filler' | 'weak' | 'trade' | 'commonInNames' | 'synonyms'> = {
  filler: set(`
    adecuado adecuada apropiado apropiada encaje tendrian sugerir sugerirnos agencia
    sala salas
    seria serian mensual mensuales
    enviar enviarme enviarnos mandar mandarme indicar indicarme informar informarme recomiendan recomendar recomienda recomiendas facilitar facilitarme podrian antemano respuesta espera quedo quedarmelo actualmente exactamente propia propio bueno buena
    a aca acepta aceptan ademas ahi ahora al algo alguien algun alguna algunas alguno algunos alla alli alto ante antes ano
    anos aqui asi aun aunque ayuda bajo bastante bien buen buena buenas bueno buenos cada casa caso casi cerca como con
    conmigo contra cosa cosas cual cuales cualquier cuando cuanta cuantas cuanto cuantos cuenta cuentan da dan dar de deben
    debo decir deja dejan del dentro desde despues dia dias dice digame dime disculpe dispone disponen donde dos durante e
    edificio el ella ellas ellos empresa en encuentra entonces entrada entre equipo era es esa esas ese eso esos espacio
    espacios esta estan estar estas este esto estos estoy existe existen favor forma fue fuera funciona ha haber hace hacen
    hacer hacia haga han hasta hay he hola hora horas hoy igual incluida incluidas incluido incluidos incluye incluyen info
    informacion ir jamas junto la las le les lleva llevar lo local los lugar luego manana mas me mejor menos mes meses mi
    mia mientras mio mis misma mismo mucha muchas mucho muchos muy nada nadie necesita necesitamos necesito ni ninguna
    ninguno no nos nosotras nosotros nuestra nuestras nuestro nuestros nunca o ofrece ofrecen oiga ok os otra otras otro
    otros oye para parte pero permite permiten permitido permitida permitidos perdon persona personas poca poco podemos
    podria podriamos podrian poner por porque posible pregunta pregunto pueda puede pueden puedo pues que queda quedan
    quedar quedarme queremos queria quien quiere quiero quisiera quizas saber se sea segun semana semanas ser si sido siempre
    sin sitio sobre sois solo solamente somos son soy su sus tal tambien tampoco tan tanto te tener tenemos tengan tengo
    tiempo tiene tienen tienes teneis tipo toda todas todavia todo todos trabajan trabajar trabaja trabajo tras traer tu tus
    tuve un una unas uno unos usar usa uso usted ustedes va vale vamos van varias varios veces ver vez vienen viene voy
    vosotros vuestra vuestro y ya yo gente gracias gratis gratuito gratuita gustaria admite admiten zona interior dispongo
    cuentan contar ofreceis autorizado autorizan cuestion consulta duda tarde tardes noches sabe saben acuerdo`),
  weak: set('acceso tarjeta tarjetas llamada llamadas llamar noche puerta dejar guardar entrar usar cerca'),
  trade: set(`
    puesto puestos escritorio escritorios mesa mesas oficina oficinas despacho despachos hot desk fijo fija fijos fijas
    flexible flexibles dedicado dedicada compartido compartida compartidos coworking virtual virtuales privado privada
    privados privadas cerrado cerrada individual estudio estudios suite suites plan planes membresia membresias abono abonos
    bono bonos suscripcion miembro miembros socio socia socios pase pases diario diaria precio precios tarifa tarifas cuesta
    cuestan costaria coste costo caro cara caros caras barato barata baratos baratas economico economica presupuesto
    alquilar alquiler rentar contratar inscribirme inscribir inscripcion apuntarme comprar reservar mensual mensuales euro
    euros empezar comenzar mudarme mudarnos libre libres visita visitas visitar conocer disponible disponibles
    disponibilidad interesa interesado interesada opcion opciones oferta ofertas horario horarios abren abre abierto abierta
    abiertos cierran cierra direccion domiciliacion telefono numero contacto mail email correo busco buscamos buscando
    grande grandes pequeno pequena`),
  commonInNames: set(`
    hot desk day pass office virtual dedicated plan membership room suite studio loft table meeting with and the private
    credit coworking flexible business oficina despacho puesto mesa sala pase dia con y de la el los las del escritorio`),
  synonyms: [
    [
      'aparcamiento',
      'parking',
      'estacionamiento',
      'aparcar',
      'estacionar',
      'coche',
      'coches',
      'carro',
      'carros',
      'auto',
      'autos',
      'garaje',
      'parqueadero',
      'parquear',
      'cochera',
      'conducir',
    ],
    ['bicicletas', 'bicicleta', 'bici', 'bicis', 'patinete', 'patinetes', 'ciclista', 'moto', 'motos'],
    ['wifi', 'internet', 'red', 'fibra', 'conexion', 'ancho de banda', 'wi-fi', 'ethernet', 'cable', 'velocidad'],
    ['perros', 'perro', 'perra', 'mascotas', 'mascota', 'animales', 'animal', 'gato', 'gatos', 'cachorro'],
    [
      'imprimir',
      'impresora',
      'impresoras',
      'impresion',
      'impresiones',
      'escanear',
      'escaner',
      'fotocopia',
      'fotocopias',
      'fotocopiadora',
      'copias',
    ],
    ['salas de reuniones', 'reuniones', 'reunion', 'juntas', 'conferencias', 'reunirme', 'reunirnos', 'meeting'],
    [
      'cabinas telefonicas',
      'cabina',
      'cabinas',
      'llamadas',
      'llamada',
      'zoom',
      'videollamada',
      'videollamadas',
      'videoconferencia',
    ],
    [
      'invitados',
      'invitado',
      'invitada',
      'invitar',
      'visitante',
      'visitantes',
      'cliente',
      'clientes',
      'amigo',
      'amigos',
    ],
    [
      'accesibilidad',
      'silla de ruedas',
      'ruedas',
      'silla',
      'discapacidad',
      'discapacitados',
      'ascensor',
      'elevador',
      'movilidad',
      'rampa',
      'accesible',
    ],
    [
      'cocina',
      'cafe',
      'te',
      'comer',
      'comida',
      'almuerzo',
      'almorzar',
      'bebidas',
      'microondas',
      'nevera',
      'frigorifico',
      'refrigerador',
      'desayuno',
      'snacks',
      'cafetera',
    ],
    [
      'facturas',
      'factura',
      'facturacion',
      'pago',
      'pagos',
      'pagar',
      'paga',
      'recibo',
      'recibos',
      'cobro',
      'cobrado',
      'iva',
      'impuestos',
      'tarjeta de credito',
      'transferencia',
      'domiciliacion bancaria',
    ],
    ['reservas', 'reserva', 'reservar', 'reservacion', 'reservaciones', 'reservado'],
    [
      'cancelar',
      'cancelacion',
      'baja',
      'anular',
      'rescindir',
      'pausar',
      'pausa',
      'suspender',
      'congelar',
      'preaviso',
      'dejar',
    ],
    [
      'eventos',
      'evento',
      'comunidad',
      'networking',
      'taller',
      'talleres',
      'charla',
      'charlas',
      'fiesta',
      'fiestas',
      'actividades',
    ],
    [
      'como llegar',
      'llegar',
      'transporte',
      'autobus',
      'autobuses',
      'bus',
      'metro',
      'tren',
      'trenes',
      'tranvia',
      'estacion',
      'parada',
    ],
    ['puerta', 'acceso', 'llave', 'llaves', 'tarjeta de acceso', 'entrar', 'entrada', 'llavero'],
    [
      'correo',
      'correspondencia',
      'paquete',
      'paquetes',
      'carta',
      'cartas',
      'envio',
      'envios',
      'entregas',
      'mensajeria',
      'buzon',
    ],
    ['taquillas', 'taquilla', 'casillero', 'casilleros', 'locker', 'lockers', 'almacenamiento', 'guardar', 'almacenar'],
    ['festivos', 'festivo', 'feriado', 'feriados', 'navidad', 'semana santa', 'vacaciones', 'nochebuena'],
    ['duchas', 'ducha', 'ducharme', 'ducharse', 'regadera', 'vestuario', 'vestuarios'],
    ['noche', 'noches', 'madrugada', 'nocturno', '24', 'fuera del horario'],
    ['pantalla', 'pantallas', 'monitor', 'monitores'],
    ['ninos', 'nino', 'bebe', 'hijos', 'hijo', 'guarderia'],
    ['terraza', 'balcon', 'balcony', 'terrace', 'azotea'],
    ['rio', 'river', 'vistas'],
  ],
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
