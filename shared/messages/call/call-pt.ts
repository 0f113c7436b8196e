import { plural } from '../plural.ts';
import type { CallMessages } from './call-messages.ts';
import { lifecyclePt } from './lifecycle-pt.ts';
import { soundPt } from './sound-pt.ts';

export const callPt: CallMessages = {
  stages: (name) => ({
    microphone: 'Permita o microfone…',
    token: 'Procurando uma linha…',
    line: 'Conectando…',
    agent: `Esperando ${name}…`,
  }),
  microphoneHint: 'Escolha “Permitir” quando o navegador perguntar.',

  activities: { listening: 'Ouvindo', thinking: 'Pensando', speaking: 'Falando' },
  sound: soundPt,
  muted: 'Seu microfone está silenciado',
  mute: 'Silenciar',
  hangUp: 'Desligar',
  endChat: 'Encerrar o chat',
  lineLost: 'A linha caiu. Aguarde um instante.',
  lineStillLost: 'Ainda sem conexão. O que você quer fazer?',
  keepWaiting: 'Continuar esperando',
  startAgain: 'Começar de novo',
  writeInstead: 'Prefiro escrever',
  lineTroubles: {
    thin: 'A conexão está sendo restabelecida. Você pode continuar.',
    poor: 'A conexão está fraca. Você pode continuar.',
  },
  tapToHear: (name) => `Toque para ouvir ${name}`,
  speakFirst: (name) => `Pode falar, ${name} está ouvindo você.`,
  writeFirst: (name) => `Escreva algo e ${name} responde aqui.`,
  transcript: 'Conversa',
  you: 'Você',
  newMessages: (count) =>
    plural('pt', count, { one: `${count} mensagem nova`, other: `${count} mensagens novas` }),

  approval: 'Permissão',
  wantsToUse: (name, tool) => `${name} quer usar “${tool}”`,
  allowOnce: 'Permitir uma vez',
  allowAlways: 'Durante toda a chamada',
  doNotAllow: 'Não permitir',

  callLanguage: 'Idioma da chamada',
  settings: 'Configurações',
  captions: 'Legendas',
  captionSize: 'Tamanho das legendas',
  captionSizes: { normal: 'Normal', large: 'Grande', largest: 'Muito grande' },

  isRecorded: (name) => `O serviço de voz de ${name} grava esta chamada.`,
  recording: 'Esta chamada é gravada',
  privacyPolicy: (name) => `Política de privacidade de ${name}`,

  endings: (name) => ({
    'visitor-ended': 'Você encerrou a chamada.',
    'agent-ended': `${name} encerrou a chamada.`,
    'agent-failed': `${name} teve um problema. Ligar de novo costuma ajudar.`,
    'continued-elsewhere': 'A chamada continua em outra janela.',
    idle: `Ninguém disse nada por um tempo, então ${name} encerrou a chamada.`,
    'time-limit': 'A chamada chegou à duração máxima. Você pode ligar de novo.',
    removed: `O proprietário de ${name} encerrou a chamada.`,
    'server-shutdown': 'O serviço de voz está reiniciando. Ligue de novo daqui a um minuto.',
    'connection-lost': 'A conexão foi perdida. Verifique sua conexão com a internet e ligue de novo.',
    'microphone-revoked':
      'Você retirou a permissão do microfone, então a chamada terminou. Você pode continuar por escrito.',
    'page-left': 'A chamada terminou porque a página foi fechada ou trocada.',
  }),
  lasted: (duration) => `Durou ${duration}.`,
  callAgain: 'Ligar de novo',
  lifecycle: lifecyclePt,

  saveTranscript: 'Guardar o que foi dito',
  saveAs: (format) => `Salvar como ${format}`,
  copyTranscript: 'Copiar',
  copied: 'Copiado.',
  notCopied: 'Não foi possível copiar. Você pode salvar.',
  rateCall: 'Como foi?',
  stars: (count) => plural('pt', count, { one: `${count} estrela`, other: `${count} estrelas` }),
  comment: 'Quer acrescentar algo? (opcional)',
  sendRating: 'Enviar avaliação',
  thanksForRating: 'Obrigado pela sua avaliação.',
  ratingNotSent: 'Não foi possível enviar. Tente de novo.',

  failures: (name) => ({
    'microphone-denied': {
      title: 'O microfone não está permitido',
      advice: 'Permita ao lado da barra de endereço ou nas configurações do sistema e tente de novo.',
    },
    'microphone-dismissed': {
      title: 'A pergunta sobre o microfone foi fechada',
      advice: 'Tente de novo e escolha “Permitir” quando o navegador perguntar.',
    },
    'microphone-blocked': {
      title: 'Esta página não nos deixa usar o microfone',
      advice: 'Você ainda pode escrever. Para falar, abra esta página em uma guia própria.',
    },
    'microphone-insecure': {
      title: 'O microfone precisa de uma página segura',
      advice: 'Você ainda pode escrever. Para falar, abra esta página com https:// no endereço.',
    },
    'microphone-sandboxed': {
      title: 'A moldura desta página bloqueia o microfone',
      advice: 'Você ainda pode escrever. Para falar, abra esta página em uma guia própria.',
    },
    'microphone-off-in-system': {
      title: 'Seu aparelho não deixa este navegador usar o microfone',
      advice:
        'Abra as configurações de privacidade do sistema, permita o microfone para este navegador e tente de novo.',
    },
    'microphone-missing': {
      title: 'Nenhum microfone encontrado',
      advice: 'Conecte ou ligue um e tente de novo.',
    },
    'microphone-busy': {
      title: 'O microfone está em uso',
      advice: 'Feche o outro aplicativo ou guia que o está usando e tente de novo.',
    },
    'no-voice': {
      title: `${name} ainda não atende chamadas`,
      advice: 'Volte mais tarde, por favor.',
    },
    'agent-locked': {
      title: `${name} não atende chamadas desta página`,
      advice: 'O proprietário precisa permitir antes.',
    },
    'not-allowed': {
      title: `${name} não está mais disponível`,
      advice: 'Recarregue a página para ver o que mudou.',
    },
    'rate-limited': {
      title: 'Há chamadas demais no momento',
      advice: 'Aguarde um instante e tente de novo.',
    },
    'api-unreachable': {
      title: 'Não recebemos resposta',
      advice: 'Verifique sua conexão com a internet e tente de novo.',
    },
    'unsupported-browser': {
      title: 'Este navegador não consegue fazer chamadas',
      advice: 'Atualize-o ou abra esta página em uma versão atual do Chrome, Edge, Firefox ou Safari.',
    },
    'voice-unreachable': {
      title: 'Não foi possível acessar o serviço de voz',
      advice: 'Um firewall ou uma VPN pode estar bloqueando. Tente outra rede.',
    },
    'voice-refused': {
      title: 'O serviço de voz não deixou você entrar',
      advice: 'Talvez esteja lotado. Aguarde um instante e tente de novo.',
    },
    'calls-blocked': {
      title: 'Seu navegador ou sua rede bloqueia chamadas',
      advice: 'Desative a VPN ou a extensão que bloqueia, ou tente outra rede.',
    },
    'agent-absent': {
      title: `${name} não atendeu`,
      advice: 'Tente de novo, por favor.',
    },
    internal: {
      title: 'Algo deu errado',
      advice: 'A falha é nossa. Tente de novo, por favor.',
    },
  }),
};
