/** Words that people mistype and the rules must recognise: long ones, of which few others are one letter away. */
export const spanishVocabulary = set(`
  membresia membresias suscripcion escritorio escritorios coworking oficina oficinas despacho despachos privada privado
  flexible compartido dedicado domiciliacion virtual direccion horario horarios abierto abiertos cerrado telefono visitar
  visita cuanto cuesta cuestan precio precios tarifa tarifas barato barata personas equipo reunion reuniones
  aparcamiento aparcar internet impresora imprimir cocina bicicleta bicicletas silla ruedas factura facturas reserva
  reservas contrasena disponible disponibles disponibilidad presupuesto gracias buenos buenas manana lunes martes
  miercoles jueves viernes sabado domingo enero febrero septiembre octubre noviembre diciembre semana proxima proximo
  preaviso permanencia inscripcion hablar alguien primero segundo segunda tercero tercera ultimo ultima mascotas perros
  eventos taquilla taquillas paquetes correo invitados grande pequena`)

/** Words that are nearly one of the vocabulary and right as they are. */
export const spanishOthers = set(`
  abierta abiertas cerrada cerrados cerradas compartida compartidos dedicada cuanta cuantos cuantas cuantas cuestan visitas
  visitarlo visitarla baratos baratas caros reservar reservo reservado perro evento eventos grandes pequeno pequenos
  pequenas privados privadas primera primer primeros tercer ultimos proximos tarifario persona equipos imprime paquete
  correos invitado hablo hable habla imprimo silla sillas semanas lunas marte diario diaria directo direcciones flexibles
  preciso precisa buenas bueno buena mejor`)

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
