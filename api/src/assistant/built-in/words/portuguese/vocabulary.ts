/** Words that people mistype and the rules must recognise: long ones, of which few others are one letter away. */
export const portugueseVocabulary = set(`
  assinatura secretaria coworking escritorio escritorios gabinete privado privada flexivel partilhado compartilhado
  dedicado domiciliacao virtual morada endereco horario horarios aberto fechado telefone telemovel visitar visita
  quanto custa custam preco precos barato barata pessoas equipa equipe reuniao reunioes estacionamento estacionar internet
  impressora imprimir cozinha bicicleta bicicletas cadeira rodas fatura faturas reserva reservas palavra disponivel
  disponiveis disponibilidade orcamento obrigado obrigada amanha segunda terca quarta quinta sexta sabado domingo janeiro
  fevereiro setembro outubro novembro dezembro semana proxima proximo fidelizacao inscricao falar alguem primeiro primeira
  segundo terceiro ultimo ultima animais eventos cacifo cacifos encomendas correio convidados pequeno pequena`)

/** Words that are nearly one of the vocabulary and right as they are. */
export const portugueseOthers = set(`
  aberta abertos abertas fechada fechados partilhada compartilhada dedicada quanta quantos quantas custar visitas baratos
  baratas caros reservar reservo animal evento grandes pequenos pequenas privados privadas primeiros terceira ultimos
  proximos pessoa equipas imprime encomenda convidado falo fala semanas disponivel diaria diario orcamentos assinaturas
  manha manhas sextas quintas quartas segundas tercas quinto quarto sexto gabinetes escrito cadeiras roda`)

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
