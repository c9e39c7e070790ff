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
    (uns|alguns|varios|umas|algumas|\d) (dias|vezes) (por|na|a|cada|ao) (semana|mes)
    planos?
    mensalidades?
    assinaturas?
    subscric(ao|oes)
    adesao
    pacotes?
    tarifarios? (mensal|mensais|de coworking)
    (tornar|ser|virar)(-me|-nos)? (membro|socio|socia)
    (me |nos )?(inscrever|registar|cadastrar|associar|aderir)(-me|-nos)?
    (postos?|mesas?|secretarias?|estac(ao|oes) de trabalho)( de trabalho)?
    (sitio|lugar|espaco|local) (para|onde) (trabalhar|possa trabalhar)
    por mes(es)?
    mensal(mente)?
    mensais
  `,
  OFFICES: phrases`
    (sala|local) para (a |o )?(minha|meu|nossa|nosso|uma) (\w+ )?(equipe|equipa|empresa|time|grupo)
    salas? (privad[oa]s?|fechad[oa]s?|privativ[oa]s?|com chave|que fech\w+)
    (?<!(horario|horas|horarios|material) (de|do) )escritorios?
    gabinetes?
    (salas?|espacos?) (comercia(l|is)|privad[ao]s?|fechad[ao]s?|independentes?|propri[oa]s?|privativ[oa]s?|so (para|nossa|minha)|para (a minha|a nossa|o meu|minha|nossa|meu|nosso))
    salas?(?! (de|da|do|das|para (reuni|event|confer|form)))
    (mudar|nos mudar|me mudar)(-me|-nos|-se)?(?! (a |o |de |minha|meu|uma))
    (nos )?mudamos
    mudanca
    instalar(-me|-nos)?
    estudios?
    suites?
  `,
  DAY_PASSES: unlessFollowedBy(
    phrases`
      dia (de )?(teste|experiencia|experimental|experimentar)
      \d+ (entradas?|bilhetes?)
      (so|apenas|somente) (n?esse|n?este|n?aquele|no) dia
      (passe|passes|entrada|bilhete|ticket|cartao|tarifa|acesso|diaria|uso)s? (de |por |para |do )?(um |o |1 )?(dia|diario|diaria|diarios)
      passes? diari[oa]s?
      diarias?
      day ?-?(pass|use)(es)?
      passes?
      (por|para|so|apenas|somente) (um|1|o|um so|uma) (dia|tarde|manha)
      um (so |unico )?dia
      avuls[oa]s?
      dias? solto
      (posto|mesa|lugar|secretaria) (para|so) (hoje|amanha|um dia)
      (trabalhar|ir|vir) (ai |la |aqui |convosco |com voces )?(so )?(hoje|amanha|um dia)
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
    quanto(?! (tempo|antes|espaco))
    cobram
    car[oa]s?
    (pagar|pago) (por mes|ao mes)
  `,
  TOO_EXPENSIVE: phrases`
    (demasiado|muito|um pouco|bastante|tao|um bocado|um bocadinho|meio) (car[oa]s?|alto|elevado|dinheiro|puxado)
    car[oa]s? (demais|de mais)
    (e|sao|fica|esta|ficou|achei|acho) (um pouco )?(car[oa]s?)
    carissim[oa]s?
    salgad[oa]
    precos? (\w+ )?(muito|demasiado) (alt|elevad)[oa]s?
    (fora|acima|alem|ultrapassa|excede|passa) (do |o |da )?(que )?(meu |nosso )?(orcamento|alcance|podemos|posso)
    nao (posso|podemos|consigo|conseguimos) (pagar|suportar)
    nao (cabe|entra) (no|em) (meu |nosso )?(orcamento|bolso)
  `,
  TOUR: phrases`
    (?<!\b(receber|ter|trazer|minhas|de) )visitas?
    visitar
    visita-l[oa]s?
    conhec(e-l[oa]|er) (o |a |os |as |seu |vosso )?(\w+ )?(espaco|escritorios?|salas?|instalacoes|coworking|local|predio)
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
    outr[oa]s?(?! (pergunta|pessoa|dia|vez|duvida|data|questao|moeda|(\w+ )?(mais|com|para|de|que|maior|menor)))
    mais algum[as]?(?! (barat|pergunt|coisa mais))
    outra coisa
    alternativas?
    que mais
    o que mais
    mais alguma coisa
    (tem|teem|ha) mais(?= *(?:$|[?.!]))
    os restantes
    mais opcoes
    o resto
  `,
  DETAILS: phrases`
    mais (detalhes?|pormenores|informac(ao|oes)|info|dados)
    (saber|conte-me|diga-me|me conta|me conte|fale|falar|fala|diz|explica|explique) (um pouco )?mais
    mais sobre
    (o que|que) (inclui|incluem|esta incluido|vem incluido)
    inclu(i|em|ido|ida|idos|idas|so)
    detalhes?
    pormenores
    (que|qual) (tamanho|area|o tamanho)
    metros quadrados
    m2
    (para )?quantas pessoas
    quanta gente
    tamanho
    capacidade
    como e(?= (o|a|ess|est|aquel)|\W*$)
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
    cancelar(?! (a |o |uma |minha |meu )?(minha |meu )?(reserva|visita|plano|assinatura|contrato|encontro))
    multa
    rescindir
    rescisao
    contrato minimo
    antecedencia
    (duracao|prazo|periodo|contrato) (minim[oa]|do contrato|de fidelizacao|de permanencia)
    permanencia
    (sair|desistir) (antes|quando quiser|a qualquer momento)
  `,
  IT: phrases`
    ^(e )?(quando|desde quando|a partir de quando) (esta|estaria|fica) (livre|disponivel)(?= *(?:$|[?.!]))
    (ess[ea]|aquel[ea]|desse|dessa|nesse|nessa)(?! (dia|mes|data|semana|momento))
    (este|esta|deste|desta|neste|nesta) (escritorio|gabinete|plano|passe|espaco|suite|estudio|oferta|opcao|mesa|posto|sala)
    (este|esta|deste|desta)(?= *(?:$|[?.!,]))
    (reserv|alug|compr|contrat|visit|assin)\w*-l[oa]s?
    (v|conhec)e-l[oa]s?
    (sobre |com )(ele|ela)
    (dele|dela)(?= *(?:$|[?.!]))
    ^(e )?(esta|continua|ainda esta) (livre|disponivel|vag[oa])
    (isso|isto|disso|nisso)
    ^(e )?(inclui|aceita)
  `,
  TAKE: phrases`
    (fico|ficamos|vou|vamos) (com |ficar com )(esse|essa|este|esta|ele|ela|o|a|isso)
    (quero|queremos|reservo|levo|compro|alugo|prefiro) (esse|essa|este|esta|isso)
    (quero|queremos) (fica-l[oa]|reserva-l[oa]|aluga-l[oa]|compra-l[oa]|fechar)
    como (\w+ ){0,3}(reserv|contrat|compr|inscrev|assin|ader|fech|alug|cadastr|regist)\w*
    (inscreva|registe|cadastre|inscreve)(-me|-nos)
    (me|nos) (inscreva|inscreve|cadastra|cadastre)
    (pode ser|vamos com) (esse|essa|isso|este|esta|o|a)
  `,
  WANTING: phrases`
    (procuro|procuramos|procura|procurando|preciso|precisamos|quero|queremos|queria|queriamos|gostaria|gostariamos|gostava|desejo|busco|buscamos|precisava|precisaria|necessito)
    (estou|estamos|tenho|temos) (interessad[oa]s?|interesse|a procura|procurando)
    (tem|teem|tens|teriam|oferecem|oferece|vendem|vende|alugam|aluga|dispoem|ha|haveria|existe|existem|possuem|possui)
    (alugar|aluguer|aluguel|arrendar|reservar|comprar|contratar|conseguir)
    (disponivel|disponiveis|disponibilidade|livres?|vagas?)
    (inscrever|registar|aderir|assinar|associar)
    (mostre|mostra|mande|manda|envie)(-me|-nos)?
    (que|quais) \w*(escritorios|gabinetes|planos|opcoes|passes|salas|pacotes|ofertas|sao)
    opcoes
    (recomendam|recomenda|recomendacao|sugerem|sugere|aconselham)
    (mudar-me|mudar-nos|comecar|comecando|iniciar|entrar em|nos mudar|me mudar)
    a partir de
  `,
}
