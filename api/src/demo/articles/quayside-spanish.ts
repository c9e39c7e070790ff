import type { ExampleArticle } from '../operator-catalogue.ts'

/** What Quayside Coworking tells its visitors and members in Spanish. */
export const quaysideSpanish: ExampleArticle[] = [
  {
    title: 'Wifi e internet',
    body: 'Todos los puestos tienen wifi por fibra de 1 Gbit/s, con una segunda línea de reserva. Las oficinas privadas tienen su propia red y, si se pide, conexión por cable.',
  },
  {
    title: 'Aparcamiento y bicicletas',
    body: 'El edificio no tiene aparcamiento. El parking público IFSC, a tres minutos a pie, hace un 20 % de descuento a nuestros miembros. Las bicicletas se dejan a cubierto en el patio, junto a las duchas.',
  },
  {
    title: 'Salas de reuniones',
    body: 'Hay cinco salas de reuniones, de 4 a 14 personas, todas con pantalla y pizarra. Los miembros las reservan por medias horas. Los visitantes pueden alquilar una cuando está libre.',
  },
  {
    title: 'Cabinas y llamadas',
    body: 'Hay ocho cabinas telefónicas alrededor de la zona abierta. No hace falta reservarlas y están pensadas para llamadas de hasta una hora. Por favor, llame desde una cabina y no desde su mesa.',
  },
  {
    title: 'Imprimir y escanear',
    body: 'En cada planta hay una impresora con escáner. Los planes incluyen 100 páginas en blanco y negro al mes; las demás se cargan en la factura siguiente.',
  },
  {
    title: 'Traer invitados',
    body: 'Los miembros pueden traer gratis hasta dos invitados para una reunión de dos horas como máximo. Regístrelos en recepción. Quien se quede más tiempo a trabajar necesita un pase de día.',
  },
  {
    title: 'Perros y otras mascotas',
    body: 'Los perros bien educados son bienvenidos los viernes en la planta baja, y en las oficinas privadas siempre que todo el equipo esté de acuerdo. Las demás mascotas se quedan en casa.',
  },
  {
    title: 'Accesibilidad',
    body: 'La entrada no tiene escalones, hay ascensor a todas las plantas y un baño adaptado para silla de ruedas en cada una. Los perros de asistencia siempre son bienvenidos. Dos mesas se regulan en altura.',
  },
  {
    title: 'Cocina, café y comida',
    body: 'El café, el té y la leche están incluidos. La cocina de cada planta tiene nevera, microondas y lavavajillas. Se puede comer allí o en la terraza de la azotea.',
  },
  {
    title: 'Facturas y pagos',
    body: 'Las facturas se envían por correo electrónico el día 1 de cada mes y se pagan en 14 días. Los miembros las encuentran todas en el portal de miembros, en Facturación. Se paga con tarjeta, domiciliación o transferencia; los precios no incluyen IVA.',
  },
  {
    title: 'Reservar una sala o un puesto siendo miembro',
    body: 'Abra Reservas en el portal de miembros o en la aplicación, elija sala y hora y confirme. Allí mismo se puede cambiar o cancelar una reserva sin coste hasta dos horas antes de que empiece.',
  },
  {
    title: 'Cancelar o pausar una membresía',
    body: 'Escriba al equipo o use el portal de miembros. Se aplica el preaviso de su plan, desde el día en que recibimos el aviso. Una membresía puede pausarse una vez al año, dos meses como máximo.',
  },
  {
    title: 'Eventos y comunidad',
    body: 'El primer martes de mes hay un desayuno para todos, un jueves de cada dos un miembro da una charla a las 17:30, y en verano hay una fiesta en la azotea.',
  },
  {
    title: 'Cómo llegar en tren, tranvía o autobús',
    body: 'La estación de Tara Street (DART) está a seis minutos a pie, la parada Busáras de la línea roja del Luas a cuatro, y casi todos los autobuses urbanos paran en Custom House Quay.',
  },
  {
    title: 'Acceso, puerta y tarjeta',
    body: 'La puerta se abre con la aplicación o con una tarjeta de recepción. Fuera del horario se abre para los planes con acceso día y noche. Si se pierde la tarjeta, en recepción dan otra por 15 €.',
  },
  {
    title: 'Correo y paquetes',
    body: 'Recepción recoge las cartas y los paquetes de los miembros y les avisa por correo electrónico. Los paquetes se guardan dos semanas.',
  },
  {
    title: 'Taquillas y almacenamiento',
    body: 'Las taquillas están en la primera planta. Hot Desk Unlimited incluye una; con otro plan se alquila por 10 € al mes.',
  },
  {
    title: 'Festivos y Navidad',
    body: 'La recepción cierra los festivos y del 24 de diciembre al 1 de enero. Los planes con acceso día y noche también valen esos días.',
  },
]
