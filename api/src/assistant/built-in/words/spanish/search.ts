import type { Words } from '../words.ts'

/** How Spanish is searched. */
export const spanishSearch: Pick<Words, 'filler' | 'weak' | 'trade' | 'commonInNames' | 'synonyms'> = {
  filler: set(`
    a ahi al algo alguien algun alguna algunas alguno algunos alli antes aqui asi aun aunque bien buena buenas bueno buenos
    cada como con cosa cosas cual cuales cualquier cuando de debo del desde despues dia dias donde dos el ella ellos en
    entonces entre era es esa esas ese eso esos esta estaba estan estamos estar estas este esto estos estoy favor fue ha
    hace hacer han hasta hay he hemos hola hoy ir la las le les lo los luego mas me mi mientras mis mismo muchas mucho
    muchos muy nada ni ningun ninguna no nos nosotros nuestra nuestro o os otra otras otro otros para pero poco podeis
    podemos poder podria podrian por porque posible pueda puede pueden puedo pues que queremos queria quien quiero quisiera
    saber se sea ser si sido siempre sin sobre solo somos son soy su sus tal tambien tan tanto te teneis tenemos tener
    tengo tiene tienen tienes toda todas todo todos traer llevar tu tus un una unas uno unos usar uso usted ustedes va vais
    vale vamos van ver vez voy vosotros vuestra vuestro y ya yo gracias gustaria manana tarde semana mes ano hora horas
    momento lugar sitio espacio espacios local edificio empresa equipo persona personas gente permitido permiten permitis
    admiten admitis acepta aceptan aceptais incluido incluida incluye ofrecen ofreceis disponen disponeis cuentan trabajar
    trabajo trabajamos necesito necesitamos cerca gratis gratuito funciona funcionan oye perdon existe pregunta duda`),
  weak: set('acceso tarjeta tarjetas llamadas llamada noche puerta dejar salir entrar'),
  trade: set(`
    mesa mesas escritorio escritorios puesto puestos oficina oficinas despacho despachos hot desk fijo fija flexible
    flexibles coworking virtual privada privado privadas estudio suite plan planes membresia membresias suscripcion abono
    bono miembro miembros socio socios pase pases diario day precio precios tarifa tarifas cuesta cuestan cuanto coste costo
    caro cara barato barata presupuesto alquilar alquiler apuntarme inscribirme comprar reservar contratar mensual euro
    euros empezar mudarnos libre visita visitas visitar tour disponible disponibles disponibilidad interesa interesado
    opcion opciones oferta ofertas horario horarios abren abierto abiertos cerrado direccion domicilio telefono numero
    contacto correo mail email busco buscamos`),
  commonInNames: set(`
    hot desk day pass office virtual dedicated plan membership room suite studio loft table meeting with and the private
    credit coworking flexible business oficina despacho sala con y de la el los pase`),
  synonyms: [
    [
      'aparcamiento',
      'aparcar',
      'parking',
      'coche',
      'coches',
      'garaje',
      'estacionamiento',
      'estacionar',
      'plaza',
      'carro',
    ],
    ['bicicletas', 'bicicleta', 'bici', 'bicis', 'patinete'],
    ['wifi', 'internet', 'red', 'fibra', 'conexion', 'velocidad', 'wi-fi', 'ethernet'],
    ['perros', 'perro', 'mascotas', 'mascota', 'animales', 'animal', 'gato', 'gatos'],
    [
      'imprimir',
      'impresora',
      'impresoras',
      'impresion',
      'escanear',
      'escaner',
      'fotocopias',
      'fotocopiadora',
      'copias',
    ],
    ['salas de reuniones', 'reunion', 'reuniones', 'conferencias', 'juntas', 'meeting'],
    ['cabinas telefonicas', 'cabina', 'cabinas', 'llamadas', 'llamar', 'videollamadas', 'videollamada', 'zoom'],
    ['invitados', 'invitado', 'visitantes', 'visitante', 'clientes', 'cliente', 'amigos', 'amigo', 'companeros'],
    [
      'accesibilidad',
      'silla de ruedas',
      'ruedas',
      'ascensor',
      'discapacidad',
      'minusvalidos',
      'movilidad',
      'accesible',
    ],
    [
      'cocina',
      'cafe',
      'te',
      'comer',
      'comida',
      'almuerzo',
      'bebidas',
      'microondas',
      'nevera',
      'desayuno',
      'frigorifico',
    ],
    [
      'facturas',
      'factura',
      'facturacion',
      'pagar',
      'pago',
      'pagos',
      'recibo',
      'iva',
      'tarjeta de credito',
      'transferencia',
      'domiciliacion',
    ],
    ['reservas', 'reserva', 'reservar', 'reservacion'],
    ['cancelacion', 'cancelar', 'baja', 'permanencia', 'preaviso', 'pausar', 'rescindir', 'dejar'],
    ['eventos', 'evento', 'comunidad', 'networking', 'fiesta', 'fiestas', 'taller', 'talleres', 'charlas'],
    ['llegar', 'transporte', 'autobus', 'bus', 'tren', 'metro', 'tranvia', 'estacion', 'parada', 'como llegar'],
    ['puerta', 'llave', 'llaves', 'acceso', 'entrada', 'entrar'],
    ['paquetes', 'paquete', 'cartas', 'carta', 'correspondencia', 'mensajeria', 'envios', 'envio'],
    ['taquillas', 'taquilla', 'casillero', 'casilleros', 'guardar', 'almacenamiento', 'lockers'],
    ['festivos', 'festivo', 'navidad', 'pascua', 'vacaciones', 'feriados', 'semana santa'],
    ['duchas', 'ducha', 'vestuario', 'vestuarios'],
    ['noche', 'noches', 'tarde', '24', 'madrugada', 'fin de semana'],
    ['monitor', 'monitores', 'pantalla', 'pantallas'],
    ['ninos', 'nino', 'bebe'],
  ],
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
