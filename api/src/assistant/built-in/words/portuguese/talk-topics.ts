import { phrases } from '../phrases.ts'
import type { Words } from '../words.ts'
import type { portugueseOfferTopics } from './offer-topics.ts'

/** How Portuguese speaks of everything else. */
export const portugueseTalkTopics: Omit<Words['topics'], keyof typeof portugueseOfferTopics> = {
  HOURS: phrases`
    horarios?
    horas? de (abertura|fecho|funcionamento|fechamento)
    (esta|estao|ficam|fica) (\w+ )?(abert[oa]s?|fechad[oa]s?)
    (abre|abrem|fecha|fecham|(?<!como )funciona|(?<!como )funcionam)\b(?! (bem|a internet|o wifi))
    (a que horas?|ate que horas?|ate a que horas?|quando|que horas) .{0,30}(abr|fech|entrar|aced|chegar|ir|funcion)\w*
    (abert[oa]s?|fechad[oa]s?) (ao|aos|a|as|no|nos|na|em|hoje|amanha|durante|ate|tarde|todos)
    (ao|aos|nos|no|durante o) (fim|fins) de semana
    (ao|aos) (sabados?|domingos?|feriados?)
    24 ?(h|horas)
    24 ?[/-]? ?7
    (de|a|durante a) noite
    fora de horas
    fora do horario
    feriados?
    ^(aberto|fechado)s?\b
  `,
  PLACE: phrases`
    onde (voces|e que|vos)?( se)? ?(ficam|estao|fica|esta|encontram|situam)
    em que (zona|rua|parte|bairro|area) .{0,25}
    onde (estao|esta|fica|ficam|se encontra|se situa|se situam|e|exatamente)
    (endereco|morada)(?! ((de|do) )?(e-?mail|fiscal|comercial|virtual|postal|eletronic|empresa|para))
    (localizacao|localizad[oa]s?|situad[oa]s?)
    como (chego|chegar|chegamos|se chega|vou|ir|vamos|faco para (chegar|ir)|posso chegar|e que chego)
    chegar (ai|la|ate|a voces|ao (espaco|coworking|escritorio)|de )
    (em que|que|qual) (zona|bairro|rua|cidade|paragem|estacao)
    (codigo postal|cep)
    mapa
    direc?oes
  `,
  CONTACT: phrases`
    (a quem|para quem|como) (posso|podemos|devo|vos|os|lhes) ?(ligar|contactar|contatar|escrever|ligo|contacto|contato|falo)
    (numero|n°) (de|do) (telefone|telemovel|celular)
    (?<!cabines? de )telefone
    whatsapp
    entrar em conta(c)?to (convosco|com)
    (o vosso|vosso|seu|um|o) (numero|e-?mail|telemovel|celular|whatsapp|contacto|contato)
    (e-?mail|correio eletronico)
    (dados|informacoes|formas) de cont(act|at)o
    (contact|contat)(o|ar|a-los|ar-vos)
    ^(contacto|contato|telefone|e-?mail)\b
  `,
  PERSON: phrases`
    alguem (da|de|do) (vossa |sua |nossa )?(equipe|equipa|time|voces|pessoal)
    (pessoa|alguem) (pode|poderia|consegue|que possa) (me |nos )?(ajudar|atender)
    (me|nos) (liguem|liga|ligue|telefonem|chamem|contactem)
    (falar|conversar|comunicar|contactar|contatar) com .{0,20}(alguem|pessoa|humano|humana|agente|assistente humano|equipa|equipe|responsavel|atendente|comercial|colega|consultor\w*)
    (passe|passa|transfira|transfere)(-me|-nos|r)? (me )?(para|a|com) .{0,20}(alguem|pessoa|agente|equipa|equipe|atendente|humano)
    (pessoa|humano) (real|de verdade|a serio)
    (liguem|ligue|liga|telefone|telefonem|contactem|contacte)(-me|-nos| me| nos| para mim)
    (me|nos) (ligue|liguem|telefonem|contactem|contatem|liga|chamem)
    (pode|podem|podia|podiam|podes) (me |nos )?(ligar|telefonar|contactar|contatar)(-me|-nos| para mim)?
    alguem (pode|podia|poderia|que|da equipa) .{0,15}(ligar|ajudar|atender|contactar|contatar|fal\w*)
    (um|uma) (humano|pessoa real|agente|atendente|consultor|consultora)
    de carne e osso
    atendimento (humano|pessoal|ao cliente)
    ^(humano|agente|pessoa|atendente|operador|operadora)\b
  `,
  MEMBER: phrases`
    (o meu|a minha|os meus|as minhas|meu|minha|meus|minhas|nosso|nossa|nossos|nossas) (\w+ )?(reservas?|faturas?|facturas?|plano|contrato|conta|acesso|cartao|chave|senha|password|palavra-passe|utilizador|pagamentos?|recibos?|debito|reembolso|cacifo|armario|encomendas?|codigo|app|caucao|assinatura|mensalidade|login|boletos?|nota fiscal|creditos?|debito direto)
    (iniciar|inicio de) sessao
    (fazer|faco) login
    (entrar|aceder) na (minha|nossa|app|conta)
    nao (consigo|conseguimos|posso|me deixa|consegui|estou conseguindo|estou a conseguir) (mais )?(entrar|aceder|acessar|abrir|imprimir|reservar|ligar-me|conectar|fazer login|logar)
    (esqueci|perdi|esqueceu|perdemos)(-me)? (d?[oa] )?(minha |meu )?(senha|password|cartao|chave|palavra-passe|codigo)
    (alterar|mudar|cancelar|remarcar|desmarcar) (a |o |uma |esta )?(minha |meu |nossa )?(reserva|visita|plano|assinatura)
    (cobraram|fui cobrad[oa]|foi-me cobrado|me cobraram)
    (ja )?(sou|somos|como) (ja )?(membros?|soci[oa]s?|clientes?)\b
    (area|portal|app) (de|dos|do) (membros?|socios|clientes?)
    (trancad|fechad|pres)[oa]s? (d[oe] lado de fora|do lado de fora|la fora|fora|na rua)
    (cancelar|suspender|rescindir|terminar|pausar) (a |o )?(minha|meu|nossa|nosso) \w+
    (cartao|porta|codigo|chave|app) nao (funciona|abre|da)
    nao (me )?funciona (o meu|a minha|meu|minha|o|a) (cartao|chave|app|codigo)
  `,
  BOT: phrases`
    (es|voce e|e voce|o senhor e|isto e|isso e|estou a falar com|estou falando com|falo com) .{0,20}(robo|robot|bot|ia|humano|humana|pessoa|maquina|computador|chatbot|inteligencia artificial|real)
  `,
  ABILITIES: phrases`
    o que (podes|pode|sabes|sabe|consegue) (fazer|dizer)
    (como|em que) (me |nos )?(podes|pode|podem)( ajudar| ajudar-me| me ajudar| nos ajudar)
    (pode|podes|podem|podia|poderia) (me |nos )?ajudar(-me|-nos)?
    (tenho|tinha|temos) (uma|umas|algumas|varias|1) (pergunta|duvida|questao|questoes)s?
    o que e (isto|isso)
    (quero|queria|gostaria|gostava|preciso|solicito|desejo) (de )?((ter|receber|pedir|umas|algumas|uma) )*(informac(ao|oes)|info)
    ^(info|informac(ao|oes))\W*$
    (ajude|ajuda)(-me|-nos)
    (me ajuda|me ajude)
    quem (es|e voce)
    ^o que (oferecem|tem|voces tem|voces oferecem)( para oferecer| ai)? ?\?*$
    preciso de ajuda
    ^ajuda\b
  `,
  GREETING: /^(ola|oi|bom dia|boa tarde|boa noite|boas|viva|hey|e ai|tudo bem)\b/,
  THANKS: phrases`
    (muito )?obrigad[oa]
    agradeco
    agradecid[oa]
    grat[oa]
    valeu
  `,
  GOODBYE: phrases`
    adeus
    tchau
    xau
    ate (logo|breve|amanha|a proxima|mais|ja)
    (tenha|tem) (um )?(bom|boa) (dia|tarde|fim de semana)
    (isso|isto|era|e) (e )?tudo
    so isso
    mais nada
    boa noite
  `,
  YES: /^(sim|claro|claro que sim|com certeza|ok|okay|isso mesmo|perfeito|otimo|optimo|de acordo|pode ser|esta (bem|bom|certo|otimo)|bem|blz|show|combinado|adoraria|gostaria|excelente|muito bem|por favor|exato|exatamente|certo|parece-me bem|com todo o gosto|bora|vamos|porque nao|por que nao|isso|fixe|beleza|quero)([ ,]+(por favor|obrigad[oa]|claro|sim|perfeito|gostaria|pode ser|quero))*[ .!]*$/,
  NO: /^(nao|nem por isso|ainda nao|agora nao|por (agora|enquanto) nao|nenhum|nenhuma|nada)\b([ ,]*(obrigad[oa]|muito obrigad[oa]|tenho|temos|ha|orcamento|limite|e tudo|isso e tudo|so isso|mais nada|ainda|por agora|por enquanto|definido|precisa|e preciso|e necessario))*[ .!]*$/,
  UNSURE: phrases`
    nao (tenho|temos|estou) (a |bem |muita |totalmente )?(certeza|cert[oa]|segur[oa])( \w+)?
    nao (sei|sabemos)(?! (onde|como|qual e a|o ))( ainda| bem| ao certo)?
    ainda nao (sei|sabemos|decidi|decidimos)
    (nem|nao) (faco|tenho) ideia
    (tanto faz|e indiferente|e igual)
    quando (for|der|calhar)
    qualquer (dia|data|altura|momento)
    depende
    (sou|somos|estou|estamos) (muito |bastante )?flexive(l|is)
    sem data( definida| certa)?
    (so|apenas) (estou |estamos )?(a ver|vendo|olhando|a espreitar|pesquisando)
    mais (tarde|para a frente|adiante)
    ^(talvez|quem sabe)\W*$
    ^flexivel(?! \w)
  `,
  QUESTION:
    /\?|^((e|mas|tambem|ola|oi|bom dia|boa tarde|boa noite|ok|desculpe|entao|boas)[ ,]+)*(sao|esta|estao|ha|tem|teem|posso|podemos|pode|pode-se|poderia|podia|da para|devo|podem|poderiam|tens|e possivel|precisa|que|qual|quais|quem|como|quanto|quanta|quantos|quantas|onde|quando|porque|por que|existe|existem|oferecem|aceitam|permitem|diga|explique|gostaria de saber|gostava de saber|quero saber|queria saber|sabe|sabem|inclui|o que|voces|a que horas)\b/,
}
