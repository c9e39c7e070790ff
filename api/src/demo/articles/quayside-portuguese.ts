import type { ExampleArticle } from '../operator-catalogue.ts'

/** What Quayside Coworking tells its visitors and members in Portuguese. */
export const quaysidePortuguese: ExampleArticle[] = [
  {
    title: 'Wi-Fi e internet',
    body: 'Todos os lugares têm Wi-Fi por fibra de 1 Gbit/s, com uma segunda linha de reserva. Os escritórios privados têm rede própria e, a pedido, ligação por cabo.',
  },
  {
    title: 'Estacionamento e bicicletas',
    body: 'O edifício não tem estacionamento. O parque público IFSC, a três minutos a pé, dá 20 % de desconto aos nossos membros. As bicicletas ficam cobertas no pátio, ao lado dos chuveiros.',
  },
  {
    title: 'Salas de reunião',
    body: 'Há cinco salas de reunião, para 4 a 14 pessoas, todas com ecrã e quadro branco. Os membros reservam-nas por meias horas. Os visitantes podem alugar uma quando está livre.',
  },
  {
    title: 'Cabines e chamadas',
    body: 'Há oito cabines telefónicas à volta da área aberta. Não é preciso reservar e servem para chamadas de até uma hora. Pedimos que telefone de uma cabine e não da sua mesa.',
  },
  {
    title: 'Imprimir e digitalizar',
    body: 'Em cada andar há uma impressora com digitalizador. Os planos incluem 100 páginas a preto e branco por mês; as restantes vão para a fatura seguinte.',
  },
  {
    title: 'Trazer convidados',
    body: 'Os membros podem trazer sem custo até dois convidados para uma reunião de até duas horas. Registe-os na receção. Quem ficar mais tempo a trabalhar precisa de um passe diário.',
  },
  {
    title: 'Cães e outros animais',
    body: 'Cães bem-comportados são bem-vindos à sexta-feira no rés do chão e, nos escritórios privados, sempre que toda a equipa estiver de acordo. Os outros animais ficam em casa.',
  },
  {
    title: 'Acessibilidade',
    body: 'A entrada não tem degraus, há elevador para todos os andares e em cada um há casa de banho acessível a cadeira de rodas. Cães de assistência são sempre bem-vindos. Duas mesas têm altura regulável.',
  },
  {
    title: 'Cozinha, café e comida',
    body: 'Café, chá e leite estão incluídos. A cozinha de cada andar tem frigorífico, micro-ondas e máquina de lavar loiça. Pode almoçar lá ou no terraço da cobertura.',
  },
  {
    title: 'Faturas e pagamento',
    body: 'As faturas seguem por e-mail no dia 1 de cada mês e vencem em 14 dias. Os membros encontram todas no portal dos membros, em Faturação. Paga-se com cartão, débito direto ou transferência; os preços não incluem IVA.',
  },
  {
    title: 'Reservar uma sala ou um lugar como membro',
    body: 'Abra Reservas no portal dos membros ou na aplicação, escolha a sala e a hora e confirme. É lá que uma reserva se altera ou cancela sem custo até duas horas antes do início.',
  },
  {
    title: 'Cancelar ou suspender uma adesão',
    body: 'Escreva à equipa ou use o portal dos membros. Aplica-se o aviso prévio do seu plano, contado a partir do dia em que o recebemos. Uma adesão pode ser suspensa uma vez por ano, até dois meses.',
  },
  {
    title: 'Eventos e comunidade',
    body: 'Na primeira terça-feira do mês há pequeno-almoço para todos, quinta-feira sim, quinta-feira não um membro dá uma palestra às 17:30, e no verão há uma festa no terraço.',
  },
  {
    title: 'Como chegar de comboio, elétrico ou autocarro',
    body: 'A estação de Tara Street (DART) fica a seis minutos a pé, a paragem Busáras da linha vermelha do Luas a quatro, e quase todos os autocarros param em Custom House Quay.',
  },
  {
    title: 'Acesso, porta e cartão',
    body: 'A porta abre com a aplicação ou com um cartão da receção. Fora do horário abre para os planos com acesso dia e noite. Um cartão perdido é substituído na receção por 15 €.',
  },
  {
    title: 'Correio e encomendas',
    body: 'A receção recebe as cartas e as encomendas dos membros e avisa por e-mail. As encomendas ficam guardadas duas semanas.',
  },
  {
    title: 'Cacifos e arrumação',
    body: 'Os cacifos ficam no primeiro andar. O Hot Desk Unlimited inclui um; com outro plano aluga-se por 10 € por mês.',
  },
  {
    title: 'Feriados e Natal',
    body: 'A receção fecha nos feriados e de 24 de dezembro a 1 de janeiro. Os planos com acesso dia e noite valem também nesses dias.',
  },
]
