import type { Words } from '../words.ts'

/** How Portuguese is searched. */
export const portugueseSearch: Pick<Words, 'filler' | 'weak' | 'trade' | 'commonInNames' | 'synonyms'> = {
  filler: set(`
    adequado adequada apropriado sirva teriam sugerir agencia
    seria seriam mensal mensais renda
    sala salas
    enviar mandar indicar informar recomendam recomendar recomenda disponibilizar poderiam podem pode aguardo resposta desde antecipadamente atualmente pretendo necessito pretendemos gostava alguma algum pra pro vcs vc ce tá ta proprio propria perto exatamente
    a ai ainda algo alguem algum alguma algumas alguns ali ao aos aqui as assim ate bem boa boas bom bons cada com como
    convosco voces voce da das de dela dele demais depois desde dessa desse desta deste do dos e ela ele eles em entao entre
    era essa esse esta estao estamos estar estas este estes estou eu exatamente favor faz fazer foi fosse gostaria gostava
    ha hoje isso isto ir ja la lhe mais mas me mesma mesmo meu meus minha minhas muito muita muitos na nada nao nas nem
    nenhum nenhuma no nos nossa nosso num numa o ola oi onde os ou outra outras outro outros para pela pelo perto pessoa
    pessoas pode podem podemos poder poderia podia por porque possivel posso pouco precisa precisamos preciso qual quais
    qualquer quando quanta quantas quanto quantos que queria quem quer quero saber sao se sem sempre ser seu seus si sim so
    sobre somos sou sua suas tambem tao te tem temos tenho ter teu toda todas todo todos tudo trazer levar um uma umas uns
    usar uso vai vamos vao ver vez vir vos vosso vossa obrigado obrigada amanha tarde semana mes ano hora horas momento
    lugar sitio local espaco espacos edificio empresa equipa equipe gente permitido permitem aceita aceitam incluido
    incluida inclui oferecem dispoem existe existem trabalhar trabalho gratis gratuito funciona funcionam desculpe pergunta
    duvida dia dias tipo havera haver permite deixam deixa fazem ficar fica ficam pergunto saberia dispoe possui possuem
    teem senhor senhora pra vcs vc aberta conseguem consigo info informacao informacoes predio interior zona saiba
    incluidos incluidas disponibilizam manha noites gostariamos casa trazemos vosso vossos vossas daqui`),
  weak: set('acesso cartao cartoes chamadas chamada noite porta deixar sair entrar'),
  trade: set(`
    mesa mesas secretaria secretarias posto postos escritorio escritorios gabinete gabinetes hot desk fixo fixa flexivel
    flexiveis coworking virtual privado privada privadas estudio suite plano planos mensalidade assinatura pacote membro
    membros socio passe passes diario diaria day preco precos valor valores tarifa custa custam quanto custo caro cara barato
    barata orcamento alugar arrendar aluguer inscrever comprar reservar contratar mensal euro euros comecar mudar livre
    mensais grande grandes pequeno pequena maior menor avulso partilhado partilhada compartilhado compartilhada rotativo
    rotativa fechada individual sala salas visita visitas visitar conhecer tour disponivel disponiveis disponibilidade interesse interessado opcao opcoes oferta ofertas
    horario horarios abrem aberto abertos fechado morada endereco telefone numero contacto contato email procuro
    procuramos`),
  commonInNames: set(`
    hot desk day pass office virtual dedicated plan membership room suite studio loft table meeting with and the private
    credit coworking flexible business escritorio gabinete sala com e de da do passe`),
  synonyms: [
    [
      'estacionamento',
      'estacionar',
      'parque',
      'carro',
      'carros',
      'garagem',
      'vaga',
      'parking',
      'automovel',
      'automóvel',
    ],
    ['bicicletas', 'bicicleta', 'bike', 'trotinete', 'patinete'],
    ['wifi', 'internet', 'rede', 'fibra', 'ligação', 'velocidade', 'wi-fi', 'ethernet', 'conexao', 'conexão'],
    ['caes', 'cães', 'cao', 'cão', 'animais', 'animal', 'cachorro', 'cachorros', 'gato', 'gatos', 'pets'],
    [
      'imprimir',
      'impressora',
      'xerox',
      'copiar',
      'impressoras',
      'impressao',
      'impressão',
      'digitalizar',
      'scanner',
      'fotocopias',
      'fotocópias',
      'copias',
      'cópias',
      'digitalizacao',
      'digitalização',
    ],
    [
      'salas de reunião',
      'reuniao',
      'reunioes',
      'reunião',
      'reuniões',
      'reunir',
      'conferencias',
      'conferências',
      'auditorio',
      'meeting',
    ],
    [
      'cabines telefonicas',
      'ligacao',
      'ligacoes',
      'telefonar',
      'cabines telefónicas',
      'cabine',
      'cabines',
      'chamadas',
      'ligar',
      'videochamadas',
      'videochamada',
      'zoom',
      'chamada',
      'telefonar',
      'telefonema',
      'barulho',
    ],
    ['convidados', 'convidado', 'visitantes', 'visitante', 'clientes', 'cliente', 'amigos', 'amigo', 'colegas'],
    [
      'acessibilidade',
      'cadeira de rodas',
      'rodas',
      'elevador',
      'deficiencia',
      'deficiência',
      'mobilidade',
      'acessivel',
      'acessível',
    ],
    [
      'cozinha',
      'cafe',
      'café',
      'cha',
      'chá',
      'comer',
      'comida',
      'almoco',
      'almoço',
      'almocar',
      'almoçar',
      'bebidas',
      'microondas',
      'micro-ondas',
      'frigorifico',
      'frigorífico',
      'geladeira',
    ],
    [
      'faturas',
      'fatura',
      'faturacao',
      'faturação',
      'pagar',
      'pagamento',
      'pagamentos',
      'recibo',
      'iva',
      'cartao de credito',
      'cartão de crédito',
      'transferencia',
      'nota fiscal',
    ],
    ['reservas', 'reserva', 'reservar', 'agendar'],
    [
      'cancelamento',
      'cancelar',
      'encerrar',
      'sair',
      'fidelizacao',
      'fidelização',
      'rescindir',
      'rescisao',
      'rescisão',
      'pausar',
      'suspender',
      'sair',
      'aviso',
    ],
    ['eventos', 'evento', 'comunidade', 'networking', 'festa', 'festas', 'oficinas', 'workshop', 'workshops'],
    [
      'chegar',
      'transportes',
      'transporte',
      'autocarro',
      'onibus',
      'ônibus',
      'comboio',
      'trem',
      'metro',
      'eletrico',
      'elétrico',
      'estacao',
      'estação',
      'paragem',
    ],
    ['porta', 'chave', 'chaves', 'acesso', 'entrada', 'entrar'],
    ['encomendas', 'encomenda', 'correio', 'cartas', 'carta', 'correspondencia', 'entregas', 'entrega', 'pacotes'],
    ['cacifos', 'cacifo', 'armarios', 'armários', 'armario', 'armário', 'guardar', 'arrumacao', 'arrumação', 'lockers'],
    ['feriados', 'feriado', 'natal', 'pascoa', 'Páscoa', 'ferias', 'férias'],
    ['duches', 'duche', 'chuveiro', 'chuveiros', 'balneario', 'balneário', 'vestiario', 'vestiário'],
    ['noite', 'noites', '24', 'madrugada', 'fim de semana'],
    ['monitor', 'monitores', 'ecra', 'ecrã', 'ecras', 'ecrãs', 'tela', 'telas'],
    ['varanda', 'terraco', 'terraço', 'sacada', 'balcony', 'terrace'],
    ['rio', 'vista', 'river'],
    ['criancas', 'crianças', 'crianca', 'criança', 'bebe', 'bebé'],
  ],
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
