import type { InviteMessages } from './invite-messages.ts';

export const invitePt: InviteMessages = {
  dir: 'ltr',
  loading: 'Lendo seu convite…',
  invite: ({ genieName, invitedBy, email }) => ({
    title: genieName
      ? `Você tem um convite para falar com ${genieName}`
      : 'Você tem um convite para falar com um Genie privado',
    advice: invitedBy
      ? `${invitedBy} enviou este convite para ${email}.`
      : `Este convite foi enviado para ${email}.`,
  }),
  means: (email) => `Se você aceitar, ${email} recebe acesso, e uma conta se ainda não tiver.`,
  accept: 'Aceitar o convite',
  accepting: 'Aceitando…',
  notYou: 'Não é para você ou não interessa? Basta fechar esta página.',
  checkMail: (email) => ({
    title: 'Você aceitou o convite',
    advice: `As instruções para entrar estão a caminho de ${email}. Você pode fechar esta página.`,
  }),
  refused: {
    title: 'Não é possível abrir este convite',
    advice:
      'Talvez seja antigo demais, já tenha sido usado ou esteja incompleto. Abra outra vez o link do seu e-mail ou peça um novo a quem convidou você.',
  },
  unreachable: {
    title: 'Não recebemos resposta',
    advice: 'Verifique sua conexão com a internet e tente de novo.',
  },
  busy: { title: 'Há muitos pedidos no momento', advice: 'Aguarde um minuto e tente de novo.' },
  tryAgain: 'Tentar de novo',
};
