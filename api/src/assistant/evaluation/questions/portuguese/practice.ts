import { brief, type EvaluatedConversation } from '../../evaluated-conversation.ts'
import { DAY_PASSES, HOT_DESKS, VIRTUAL_OFFICES } from '../offers.ts'

/** Single questions of Portuguese speakers, as short as they are typed, for practice: they count for no score. */
export const portuguesePractice: EvaluatedConversation[] = [
  ...brief('PLANS', { names: HOT_DESKS, asks: ['DATE'] }, [
    'sou freelancer e procuro uma mesa',
    'como funciona o plano',
    'coworking mensal?',
    'quero ir trabalhar uns dias por semana',
  ]),
  ...brief('PLANS', { names: ['Dedicated Desk'], asks: ['DATE'] }, [
    'uma mesa que seja sempre minha',
    'posso deixar minhas coisas na mesa',
    'preço mesa fixa',
    'quero o meu próprio lugar',
  ]),
  ...brief('PLANS', { names: VIRTUAL_OFFICES, withholds: ['89'], asks: ['DATE'] }, [
    'vocês recebem correspondência da minha empresa?',
    'só preciso de um endereço',
    'sede fiscal em dublin',
    'preço escritório virtual',
  ]),
  ...brief('OFFICES', { asks: ['DATE', 'PEOPLE'] }, [
    'vocês alugam escritórios?',
    'uma sala para a minha equipe',
    'que escritórios privados estão livres',
    'quero um espaço privado',
    'preços de gabinetes',
  ]),
  ...brief('OFFICES', { links: ['Custom House Suite'], carries: { teamSize: 10 } }, [
    'escritório para dez a partir de hoje',
    'somos dez e precisamos de escritório já',
    'escritório para uma equipe de dez, imediatamente',
    'escritorio 10 pessoas agora',
    'escritório para os nossos dez funcionários o mais rápido possível',
  ]),
  ...brief('OFFICES', { links: ['Liffey Studio'], carries: { teamSize: 2, budget: 700 } }, [
    'escritório para mim e meu sócio agora, não mais de 700 euros',
    'sala privada para 2 já, orçamento 700€',
    'escritorio pra 2 imediato max 700',
  ]),
  ...brief('DAY_PASSES', { links: DAY_PASSES }, [
    'posso ir só hoje?',
    'dá pra ir sem avisar um dia',
    'têm passes diários?',
    'quanto custa um dia',
    'uma mesa por um dia',
    'tem dia de teste?',
    'estou de visita em dublin, posso trabalhar um dia aí',
    'valor da diária',
    'um único dia é possível?',
  ]),
  ...brief('SPACE', { articles: ['INTERNET'] }, ['velocidade da internet?', 'o wifi é bom?', 'tem fibra']),
  ...brief('SPACE', { articles: ['PARKING'] }, [
    'onde estaciono',
    'estacionamento?',
    'tem lugar pra bike',
    'vou de carro, onde deixo',
  ]),
  ...brief('SPACE', { articles: ['KITCHEN'] }, ['tem geladeira?', 'posso levar minha comida', 'café incluído?']),
  ...brief('SPACE', { articles: ['PRINTING'] }, [
    'posso digitalizar documentos',
    'quantas páginas posso imprimir',
    'xerox?',
  ]),
  ...brief('SPACE', { articles: ['HOLIDAYS'] }, ['abrem nos feriados?', 'fecham no natal?']),
  ...brief('SPACE', { articles: ['GETTING_HERE'] }, [
    'que ônibus vai até aí',
    'estação mais próxima',
    'como chego de transporte público',
  ]),
  ...brief('SPACE', { tells: ['Custom House Quay'] }, [
    'endereço?',
    'onde vocês ficam',
    'em que zona de dublin é',
    'localização por favor',
  ]),
  ...brief('SPACE', { tells: ['8', '20'] }, ['horário?', 'quando abrem', 'de que horas a que horas posso ir']),
  ...brief('SPACE', { articles: ['MEETING_ROOMS'] }, [
    'quantas salas de reunião vocês têm',
    'posso alugar sala de reunião sem ser membro',
    'sala de reunião com tela?',
  ]),
  ...brief('MEMBERS', { articles: ['INVOICES'] }, [
    'onde vejo minhas faturas',
    'preciso do recibo do mês passado',
    'posso pagar por débito direto',
  ]),
  ...brief('MEMBERS', { articles: ['CANCELLING'] }, ['quero sair', 'encerrar meu plano', 'qual é o meu aviso prévio']),
  ...brief('MEMBERS', { articles: ['KEYS'] }, [
    'meu cartão de acesso quebrou',
    'não consigo entrar, a porta não abre',
    'cartão perdido',
  ]),
  ...brief('TEAM', { handsOver: true }, [
    'falar com um humano',
    'me liguem por favor',
    'posso falar com alguém?',
    'atendente',
    'telefone do gerente?',
    'alguém me liga',
  ]),
  ...brief('TEAM', { unanswered: true, handsOver: true }, ['tem piscina?', 'dá pra dormir aí?', 'vendem selos']),
  ...brief('TEAM', { tells: [/IA/] }, ['você é humano?', 'isso é um chatbot?', 'estou falando com um robô?']),
  ...brief('TEAM', { handsOver: true }, [
    'quero falar com a equipe de vocês',
    'me passa pra alguém',
    'alguém da equipe pode me ajudar?',
    'prefiro um humano',
  ]),
  ...brief('TEAM', { unanswered: true, handsOver: true }, [
    'tem sala de música?',
    'dão aulas de línguas?',
    'tem um cabeleireiro perto?',
    'têm sala de amamentação',
  ]),
  ...brief('OFFICES', { links: ['Harbour Office'], carries: { teamSize: 12, moveInDate: '2027-04-01' } }, [
    'Bom dia, nossa agência precisa de escritório para uma dúzia de pessoas a partir de abril. Teriam algo adequado? Abraços, Caio',
  ]),
  ...brief('OFFICES', { linksWith: ['Samuel Loft'], carries: { teamSize: 6, moveInDate: '2027-01-01' } }, [
    'Olá, poderiam sugerir um escritório para os nossos seis funcionários a partir de 1 de janeiro? Aguardo a vossa resposta.',
  ]),
  ...brief('DAY_PASSES', { links: DAY_PASSES, carries: { startDate: '2026-11-28' } }, [
    'estou de passagem no sábado, têm lugar para o dia?',
  ]),
]
