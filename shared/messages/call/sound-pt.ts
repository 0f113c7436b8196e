import type { SoundMessages } from './sound-messages.ts';

export const soundPt: SoundMessages = {
  promptIgnored:
    'Seu navegador está esperando sua resposta, em geral no alto, ao lado do endereço. Não vê a pergunta? Toque no ícone ao lado do endereço.',
  unlockSteps: {
    chromium: [
      'Toque no ícone à esquerda do endereço.',
      'Ative “Microfone” ou escolha “Permitir”.',
      'Volte aqui e tente de novo.',
    ],
    firefox: [
      'Clique no microfone riscado ao lado do endereço.',
      'Remova “Bloqueado” ao lado de “Usar o microfone”.',
      'Tente de novo e escolha “Permitir”.',
    ],
    safari: [
      'Na barra de menus, escolha Safari e depois “Ajustes deste Site”.',
      'Em “Microfone”, escolha “Permitir”.',
      'Volte aqui e tente de novo.',
    ],
    ios: [
      'Toque no menu da página na barra de endereço e depois em “Ajustes do Site”.',
      'Em “Microfone”, escolha “Permitir”. Em outro navegador que não o Safari: app Ajustes, nome do navegador, “Microfone”.',
      'Volte aqui e tente de novo.',
    ],
    other: [
      'Abra as permissões deste site no seu navegador.',
      'Permita o microfone.',
      'Volte aqui e tente de novo.',
    ],
  },
  recovered: (code) => {
    if (code === 'microphone-missing') {
      return { title: 'Agora há um microfone', advice: 'Você pode iniciar a chamada.' };
    }
    return { title: 'O microfone agora está permitido', advice: 'Você pode iniciar a chamada.' };
  },
  openInOwnTab: 'Abrir em uma guia própria',

  troubles: (name, microphone) => ({
    silent:
      'Não estamos ouvindo você. Seu microfone está ligado? Você pode escolher outro em “Configurações”.',
    'system-muted': 'Seu aparelho silenciou o microfone. Confira a chave dele ou encerre a outra chamada.',
    unplugged: 'Seu microfone não está mais disponível. Conecte um ou continue por escrito.',
    switched: microphone
      ? `Seu microfone foi desconectado. Agora ${name} ouve você por “${microphone}”.`
      : `Seu microfone foi desconectado. Agora ${name} ouve você por outro.`,
    'not-switched': 'Não foi possível abrir esse microfone. O anterior continua em uso.',
    echo: `${name} está ouvindo a própria voz. Use fones de ouvido ou segure um botão enquanto fala.`,
    'speaker-lost': 'Esse alto-falante não está mais disponível. Você ouve a chamada pelo de sempre.',
  }),
  tryAgain: 'Tentar de novo',
  gotIt: 'Entendi',

  controls: 'Chamada',
  microphone: 'Microfone',
  speaker: 'Alto-falante',
  usualDevice: 'O mesmo do sistema',
  volume: (name) => `Volume de ${name}`,
  holdToTalk: 'Segurar para falar',
  holdToTalkHint: 'Você só é ouvido enquanto segura o botão ou a barra de espaço.',
  hold: 'Segure para falar',
  held: 'Falando…',
  interrupt: (name) => `Interromper ${name}`,
};
