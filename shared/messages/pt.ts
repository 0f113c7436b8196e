import type { Messages } from './messages.ts';

export const pt: Messages = {
  language: 'pt',
  dir: 'ltr',

  statuses: {
    loading: 'Carregando…',
    resting: 'Em pausa',
    private: 'Privado',
    requested: 'Aguardando o proprietário',
    busy: 'Ocupado agora',
    absent: 'Sem conexão',
    unreachable: 'Sem conexão',
    idle: 'Pronto para conversar',
    consent: 'Pronto para conversar',
    connecting: 'Conectando…',
    live: 'Conectado',
    reconnecting: 'Reconectando…',
    ended: 'A chamada terminou',
    failed: 'Sem conexão',
  },

  close: 'Fechar',
  minimise: 'Minimizar',
  loading: 'Carregando…',
  tryAgain: 'Tentar de novo',
  cancel: 'Cancelar',
  back: 'Voltar',
  linksOf: (name) => `Links de ${name}`,
  opensInNewTab: '(abre em uma nova guia)',

  startTalking: 'Começar a falar',
  typeInstead: 'Prefiro escrever',
  starterHint: 'Diga o que você precisa, com as suas palavras.',
  writeMessage: 'Escreva uma mensagem',
  send: 'Enviar',

  consentTitle: 'Antes de começar',
  consentAi: 'Você vai falar com um assistente de inteligência artificial, não com uma pessoa.',
  consentRecording: (name) =>
    `Sua voz é enviada ao vivo para o serviço de voz de ${name} e convertida em texto para responder a você. Este widget não guarda nenhuma gravação.`,
  consentOwner: (name) =>
    `${name} fica a cargo da empresa que oferece este serviço. É ela que decide o que o serviço de voz guarda.`,
  consentMicrophone: 'Em seguida, seu navegador pede acesso ao microfone.',
  startCall: 'Iniciar chamada',

  engineUnavailable: {
    title: 'Não foi possível preparar a chamada',
    advice:
      'Verifique sua conexão com a internet e tente de novo. Se acontecer outra vez, recarregue a página.',
  },
  waitAbout: (duration) => `Volta a ficar disponível em cerca de ${duration}.`,

  resting: (name) => ({
    title: `${name} está em pausa`,
    advice: 'Sem chamadas no momento. Volte mais tarde, por favor.',
  }),

  absent: { title: 'Não há nenhum Genie aqui', advice: 'Confira o endereço, por favor.' },
  unreachable: {
    title: 'Não conseguimos acessar este Genie',
    advice: 'Verifique sua conexão com a internet e tente de novo.',
  },
  busy: { title: 'Há muitos pedidos no momento', advice: 'Aguarde um instante e tente de novo.' },
  mayCountAsUse: 'Tentar de novo pode contar como mais um uso do seu link.',
};
