import { phrases, unlessFollowedBy } from '../phrases.ts'
import type { Words } from '../words.ts'

type OfferTopic =
  | 'PLANS'
  | 'OFFICES'
  | 'DAY_PASSES'
  | 'PRICES'
  | 'TOO_EXPENSIVE'
  | 'TOUR'
  | 'MORE'
  | 'DETAILS'
  | 'FEE'
  | 'NOTICE'
  | 'IT'
  | 'TAKE'
  | 'WANTING'

/** How Portuguese speaks of what is on offer, in Portugal and in Brazil. */
export const portugueseOfferTopics: Pick<Words['topics'], OfferTopic> = {
  PLANS: phrases`
    planos?
    mensalidades?
    assinaturas?
    subscric(ao|oes)
    adesao
    pacotes?
    tarifarios? (mensal|mensais|de coworking)
    (tornar|ser|virar)(-me|-nos)? (membro|socio|socia)
    (inscrever|registar|cadastrar|aderir)(-me|-nos)?
    (postos?|mesas?|secretarias?|estac(ao|oes))( de trabalho)?
    (sitio|lugar|espaco|local) (para|onde) (trabalhar|possa trabalhar)
    por mes(es)?
    mensal(mente)?
    mensais
  `,
  OFFICES: phrases`
    salas? (privad[oa]s?|fechad[oa]s?|privativ[oa]s?|com chave|que fech\w+)
    (?<!(horario|horas|horarios|material) (de|do) )escritorios?
    gabinetes?
    salas? (comercia(l|is)|privativas?)
    (sala|espaco) (privad[ao]|fechad[ao]|independente|propri[oa]|privativ[oa])s?
    mudar(-me|-nos|-se)?
    mudanca
    instalar(-me|-nos)?
    estudios?
    suites?
  `,
  DAY_PASSES: unlessFollowedBy(
    phrases`
      (so|apenas|somente) (n?esse|n?este|n?aquele|no) dia
      (passe|passes|entrada|bilhete|ticket|cartao|tarifa|acesso|diaria|uso)s? (de |por |para |do )?(um |o |1 )?(dia|diario|diaria|diarios)
      passes? diari[oa]s?
      diarias?
      day ?-?(pass|use)(es)?
      passes?
      (por|para|so|apenas) (um|1|o|um so) (dia|tarde)
      um (so |unico )?dia
      ao dia
      dia avulso
      avulso
      (posto|mesa|lugar|secretaria) (para|so) (hoje|amanha|um dia)
      (trabalhar|ir|vir) (ai |la |aqui |convosco |com voces )?(hoje|amanha|um dia)
      (so|apenas) (hoje|amanha)
    `,
    / (por|cada|a) (semana|mes)/,
  ),
  PRICES: phrases`
    precos?
    precario
    tarifas?
    valor(es)?
    custa
    custam
    custaria
    custos?
    quanto (e|fica|ficam|custa|custam|cobram|seria|sao|sai|pago|vale)
    cobram
    car[oa]s?
    pagar
  `,
  TOO_EXPENSIVE: phrases`
    (demasiado|muito|um pouco|bastante|tao|um bocado|um bocadinho|meio) (car[oa]s?|alto|elevado|dinheiro|puxado)
    car[oa]s? (demais|de mais)
    (e|sao|fica|ta|esta) (car[oa]s?)
    (fora|acima|alem|ultrapassa|passa) (do |o |da )?(meu|nosso)? ?(orcamento|alcance)
    nao (posso|podemos|consigo|conseguimos) pagar
    nao (cabe|entra) no (meu|nosso)? ?(orcamento|bolso)
  `,
  TOUR: phrases`
    visitas?
    visitar
    (fazer|dar) (um|uma) (tour|visita|volta)
    tour
    (ver|conhecer|mostrar)(-me|-nos)? ?(o espaco|as instalacoes|os escritorios|o escritorio|o sitio|o local|o lugar|pessoalmente|a sala)
    (ver|ve-lo|ve-la|conhecer|conhece-lo) (antes|pessoalmente|primeiro|por dentro)
    (posso|podemos|podia|podiamos|da para|quero|queremos|gostaria de|gostava de|gostariamos de) (ver|ve-lo|ve-la|ve-los|visita\w*|conhec\w*|passar)
    (passar|ir|vir) (ai |por ai )?(ver|conhecer|para ver|dar uma olhada)
    dar uma (vista de olhos|olhada|espreitadela)
    (marcar|agendar|pedir) (uma )?(visita|reuniao)
    pessoalmente
  `,
  MORE: phrases`
    (outr[oa]s?|mais algum[as]?|algum outro|alguma outra)( \w+)?
    outra coisa
    alternativas?
    que mais
    o que mais
    mais alguma coisa
    (tem|teem|ha) mais
    os restantes
    mais opcoes
    o resto
  `,
  DETAILS: phrases`
    mais (detalhes?|pormenores|informac(ao|oes)|info|dados)
    (saber|conte-me|diga-me|me conta|me conte|fala) mais
    (o que|que) (inclui|incluem|esta incluido|vem incluido)
    inclu(i|em|ido|ida|idos|idas|so)
    detalhes?
    pormenores
    (que|qual) (tamanho|area|o tamanho)
    metros quadrados
    m2
    (para )?quantas pessoas (cabem|e|da)
    diferencas?
  `,
  FEE: phrases`
    (taxa|custo|despesas?|valor|joia) de (inscricao|adesao|entrada|registo|matricula|cadastro|abertura)
    (joia|matricula)
    (caucao|deposito)
    (custos|taxas|despesas|encargos) (adicionais|extras?|escondid[oa]s|ocult[oa]s)
  `,
  NOTICE: phrases`
    aviso previo
    pre-?aviso
    fidelizac(ao|oes)
    fidelidade
    cancelar
    cancelamento
    rescindir
    rescisao
    (duracao|prazo|periodo|contrato) (minim[oa]|do contrato|de fidelizacao|de permanencia)
    permanencia
    (sair|desistir) (antes|quando quiser|a qualquer momento)
  `,
  IT: phrases`
    (ess[ea]|est[ea]|aquel[ea]|desse|dessa|deste|desta)( (escritorio|gabinete|plano|passe|espaco|suite|estudio|oferta|opcao|mesa|posto|sala))?
    (isso|isto|disso|nisso)
    (e|esta|tem|custa|inclui) (isso|isto|esse|essa|este|esta)
    ^(e )?(este|esta|esse|essa|isso)\b
  `,
  TAKE: phrases`
    (fico|ficamos|vou|vamos) (com |ficar com )(esse|essa|este|esta|ele|ela|o|a|isso)
    (quero|queremos|reservo|levo|compro|alugo|prefiro) (esse|essa|este|esta|isso|o|a)
    como (posso|podemos|faco|fazemos|e que) ?(para )?(reserv\w*|contrat\w*|compr\w*|inscrev\w*|me inscrev\w*|assin\w*|aderir|fechar)
    (inscreva|registe|cadastre)(-me|-nos)
    (pode ser|vamos com) (esse|essa|isso|este|esta|o|a)
    quero fechar
  `,
  WANTING: phrases`
    (procuro|procuramos|procura|procurando|preciso|precisamos|quero|queremos|queria|queriamos|gostaria|gostariamos|gostava|desejo|busco|buscamos)
    (estou|estamos|tenho|temos) (interessad[oa]s?|interesse|a procura|procurando)
    (tem|teem|voces tem|tens|oferecem|vendem|alugam|dispoem|ha|haveria|existe|existem|possuem)
    (alugar|aluguer|aluguel|arrendar|reservar|comprar|contratar|conseguir)
    (disponivel|disponiveis|disponibilidade|livres?|vagas?)
    (inscrever-me|registar-me|aderir|assinar)
    (mostre|mostra|mande|manda|envie)(-me|-nos)?
    (que|quais) \w*(escritorios|gabinetes|planos|opcoes|passes|salas|pacotes|ofertas|sao)
    opcoes
    (recomendam|recomenda|recomendacao|sugerem|sugere|aconselham)
    (mudar-me|mudar-nos|comecar|iniciar|entrar em)
    a partir de
  `,
}
