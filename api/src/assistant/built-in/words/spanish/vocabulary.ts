/** Words that people mistype and the rules must recognise: long ones, of which few others are one letter away. */
export const spanishVocabulary = set(`
  membresia membresias suscripcion abono coworking oficina oficinas despacho despachos escritorio escritorios compartido
  compartida flexible dedicado virtual direccion horario horarios apertura abierto abiertos cerrado telefono visita visitar
  cuanto cuesta cuestan precio precios tarifa tarifas barato barata baratas economico personas empleados equipo reunion
  reuniones aparcamiento estacionamiento parking internet impresora imprimir cocina bicicleta bicicletas silla ruedas
  factura facturas reserva reservas contrasena disponible disponibles disponibilidad presupuesto hola gracias manana lunes
  martes miercoles jueves viernes sabado domingo enero febrero marzo abril junio julio agosto septiembre octubre noviembre
  diciembre semana proxima proximo preaviso permanencia inscripcion hablar alguien asesor primero primera segundo segunda
  tercero tercera ultimo ultima mascotas perros perro eventos taquilla taquillas paquetes invitados necesito busco quiero
  tienen puedo donde pequeno pequena grande alquilar privada privado`)

/** Words that are nearly one of the vocabulary and right as they are. */
export const spanishOthers = set(`
  alguno alguna algunos busca buscar buscan cuanta cuantas cuantos cuenta cuentan puede pueden pueda puedan quien quieren
  quiere quieras tiene tiempo tienes tenen sabados domingos visitas visite vista visto personal persona empleada empleadas
  equipos reservar reservado factural marzo mayo mano manos manta mas mes mesa mesas casa cosa barra barrio tarde tarda
  impreso imprimo impresoras impresion presupuestos horas hora precisa preciso abierta abiertas abrir cerrada cerrados
  cerrar direcciones flexibles dedicada dedicados compartidos compartidas compartir despacio privados privadas privacidad
  grandes grado grados pequenos pequenas primeros primeras primer segundos segundas terceros ultimos ultimas economica
  economicas baratos tarifario hablan habla hablo alguien perra perras pero peros gato cocinar cocinas sillas sillon rueda
  ruidos ruido alquilan alquila alquiler paquete invitado invitada invitar invita evento telefonos telefonica telefonicas
  virtuales donde dentro dentro junto juntos junta jueves jugar necesita necesitas necesitan virtualmente mascota taquillas
  mananas semanas semanal lunes luces once otono agosto gusto justo justa marte marzo jardin jornada planta plantas plana
  plano planes duchas ducha fumar comer comida cafe leche puerta puertas puerto puesto puestos`)

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
