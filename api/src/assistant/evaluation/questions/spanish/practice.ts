import { brief, type EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES, HOT_DESKS, VIRTUAL_OFFICES } from '../offers.ts'

/** Single questions of Spanish speakers, as short as they are typed, for practice: they count for no score. */
export const spanishPractice: EvaluatedConversation[] = [
  ...brief('PLANS', { names: HOT_DESKS, asks: ['DATE'] }, [
    'soy freelance y busco un puesto',
    'como funciona la membresia',
    'coworking por meses?',
    'quiero ir a trabajar unos dias por semana',
  ]),
  ...brief('PLANS', { names: ['Dedicated Desk'], asks: ['DATE'] }, [
    'una mesa que sea siempre mia',
    'puedo dejar mis cosas en mi mesa',
    'precio puesto fijo',
    'quiero mi propio sitio',
  ]),
  ...brief('PLANS', { names: VIRTUAL_OFFICES, withholds: ['89'], asks: ['DATE'] }, [
    'reciben el correo de mi empresa?',
    'solo necesito una direccion',
    'domicilio social en dublin',
    'precio oficina virtual',
  ]),
  ...brief('OFFICES', { asks: ['DATE', 'PEOPLE'] }, [
    'alquilan oficinas?',
    'una sala para mi equipo',
    'que oficinas privadas hay libres',
    'quiero un espacio privado',
    'precios de despachos',
  ]),
  ...brief('OFFICES', { links: ['Custom House Suite'], carries: { teamSize: 10 } }, [
    'oficina para diez desde hoy',
    'somos diez y necesitamos oficina ya',
    'oficina para un equipo de diez, inmediatamente',
    'oficina 10 pers ahora',
    'oficina para nuestros diez empleados lo antes posible',
  ]),
  ...brief('OFFICES', { links: ['Liffey Studio'], carries: { teamSize: 2, budget: 700 } }, [
    'oficina para mi y mi socio ahora, no mas de 700 euros',
    'despacho para 2 ya, presupuesto 700€',
    'oficina para 2 inmediata max 700',
  ]),
  ...brief('DAY_PASSES', { links: DAY_PASSES }, [
    'puedo ir solo hoy?',
    'se puede ir sin avisar un dia',
    'teneis pases de dia?',
    'cuanto cuesta un dia',
    'un puesto por un dia',
    'hay dia de prueba?',
    'estoy de visita en dublin, puedo trabajar un dia ahi',
    'tarifa diaria',
    'un solo dia se puede?',
  ]),
  ...brief('SPACE', { articles: ['INTERNET'] }, ['velocidad de internet?', 'el wifi va bien?', 'tienen fibra']),
  ...brief('SPACE', { articles: ['PARKING'] }, [
    'donde aparco',
    'parking?',
    'hay sitio para bicis',
    'voy en coche, donde lo dejo',
  ]),
  ...brief('SPACE', { articles: ['KITCHEN'] }, ['hay nevera?', 'puedo llevar mi comida', 'cafe incluido?']),
  ...brief('SPACE', { articles: ['PRINTING'] }, [
    'puedo escanear documentos',
    'cuantas paginas puedo imprimir',
    'fotocopiadora?',
  ]),
  ...brief('SPACE', { articles: ['HOLIDAYS'] }, ['abren festivos?', 'cierran en navidad?']),
  ...brief('SPACE', { articles: ['GETTING_HERE'] }, [
    'que bus va para alla',
    'estacion mas cercana',
    'como llego en transporte publico',
  ]),
  ...brief('SPACE', { tells: ['Custom House Quay'] }, [
    'direccion?',
    'donde estan',
    'en que parte de dublin queda',
    'ubicacion porfa',
  ]),
  ...brief('SPACE', { tells: ['8', '20'] }, ['horario?', 'cuando abren', 'de que hora a que hora se puede ir']),
  ...brief('SPACE', { articles: ['MEETING_ROOMS'] }, [
    'cuantas salas de reuniones tienen',
    'puedo alquilar una sala de reuniones sin ser miembro',
    'sala de juntas con pantalla?',
  ]),
  ...brief('MEMBERS', { articles: ['INVOICES'] }, [
    'donde veo mis facturas',
    'necesito un recibo del mes pasado',
    'puedo pagar por domiciliacion',
  ]),
  ...brief('MEMBERS', { articles: ['CANCELLING'] }, ['dar de baja mi membresia', 'cual es mi preaviso']),
  ...brief('MEMBERS', { articles: ['KEYS'] }, [
    'mi tarjeta de acceso no funciona',
    'no puedo entrar, la puerta no abre',
    'tarjeta perdida',
  ]),
  ...brief('TEAM', { handsOver: true }, [
    'hablar con un humano',
    'llamenme por favor',
    'puedo hablar con alguien?',
    'agente',
    'telefono del encargado?',
    'alguien me puede llamar',
  ]),
  ...brief('TEAM', { unanswered: true, handsOver: true }, ['tienen piscina?', 'se puede dormir ahi?', 'venden sellos']),
  ...brief('TEAM', { tells: [/IA/] }, ['eres humano?', 'esto es un chatbot?', 'estoy hablando con un robot?']),
  ...brief('TEAM', { handsOver: true }, [
    'quiero hablar con su equipo',
    'comuniqueme con alguien',
    'me puede ayudar alguien del equipo?',
    'prefiero un humano',
  ]),
  ...brief('TEAM', { unanswered: true, handsOver: true }, [
    'hay sala de musica?',
    'dan clases de idiomas?',
    'hay una peluqueria cerca?',
    'tienen sala de lactancia',
  ]),
  ...brief('OFFICES', { links: ['Harbour Office'], carries: { teamSize: 12, moveInDate: '2027-04-01' } }, [
    'Buenos días, nuestra agencia necesita oficina para una docena de personas desde abril. ¿Tendrían algo adecuado? Saludos, Inés',
  ]),
  ...brief('OFFICES', { linksWith: ['Samuel Loft'], carries: { teamSize: 6, moveInDate: '2027-01-01' } }, [
    'Hola, ¿podrían sugerirnos una oficina para nuestros seis empleados a partir del 1 de enero? Quedo a la espera de su respuesta.',
  ]),
  ...brief('DAY_PASSES', { links: DAY_PASSES, carries: { startDate: '2026-11-28' } }, [
    'estoy de paso el sabado, tienen sitio para el dia?',
  ]),
]
