import type { GateMessages } from './gate-messages.ts';

export const gatePt: GateMessages = {
  gate: (name) => ({
    title: 'Somente com convite',
    advice: `Pedimos ao proprietário de ${name} que libere seu acesso. Se ele aceitar, você recebe um link por e-mail.`,
  }),
  linkRefused: (name) => ({
    title: 'Este link não funciona mais',
    advice: `Talvez seja antigo demais ou já tenha sido usado. Podemos pedir um novo ao proprietário de ${name}: se ele aceitar, você o recebe por e-mail.`,
  }),
  linkHeld: {
    title: 'Você tem um convite',
    advice: 'Abrir conta como um uso do seu link.',
  },
  open: (name) => `Abrir ${name}`,
  email: 'Seu e-mail',
  request: 'Pedir acesso',
  requesting: 'Pedindo…',
  requested: (name) => ({
    title: 'Seu pedido está a caminho',
    advice: `Se o proprietário de ${name} aceitar, você recebe um link por e-mail. Não precisa esperar aqui.`,
  }),
  refusals: {
    'invalid-email': 'Escreva assim, por favor: nome@example.com.',
    'rate-limited': 'Pedidos demais. Aguarde alguns minutos e peça de novo.',
    unreachable: 'Não recebemos resposta. Verifique sua conexão com a internet e peça de novo.',
  },
};
