import { pageWordsPt } from '../shared/page-words-pt.ts';
import type { KitWords } from './kit-words.ts';

export const kitWordsPt: KitWords = {
  ...pageWordsPt,
  title: (name) => `Material para impressão: ${name}`,
  intro:
    'Um código que as pessoas escaneiam para falar. Cada um é lido aqui para conferência antes de você levar.',
  toGenie: 'Para a página do Genie',

  heading: 'Título',
  headingFor: (name) => `Fale com ${name}`,
  invitation: 'Convite',
  invitationDefault: 'Escaneie, toque e pergunte.',
  code: 'Contar as leituras como',
  plainCode: 'Sem nome próprio',
  format: 'Formato',
  formats: { a4: 'Cartaz (A4)', a6: 'Cartão (A6)', tent: 'Display de mesa (A4 dobrado)' },
  distance: 'Para ler a',
  damage: 'Onde fica',
  damages: {
    M: 'Lugar fechado, sempre limpo',
    Q: 'Muito tocado ou atrás de um vidro',
    H: 'Ao ar livre ou superfície áspera',
  },
  damageWithLogo:
    'Com logotipo, o código sempre suporta o máximo de danos, pois o logotipo já cobre uma parte.',
  dark: 'Cor do código',
  light: 'Cor do fundo',
  logo: 'Logotipo no centro',
  logoHint: 'PNG, JPEG ou WebP. Não sai do seu navegador.',
  removeLogo: 'Remover o logotipo',
  logoUnreadable: 'Este arquivo não é uma imagem que possamos ler. Escolha um PNG, JPEG ou WebP.',

  preview: (name) => `Prévia da impressão de ${name}`,
  checking: 'Conferindo o código…',
  ready: (address) => `Conferido: leva a ${address}`,
  size: (side, reach) => `O código tem ${side} de largura e pode ser lido a até ${reach}.`,
  short: (wanted) => `Para ser lido a ${wanted}, precisa de um formato maior.`,
  problems: {
    'not-loaded':
      'O que cria o código não foi carregado. Verifique sua conexão com a internet e recarregue a página.',
    faint: 'Estas duas cores são parecidas demais. Escolha um código mais escuro ou um fundo mais claro.',
    inverted: 'O código tem de ser mais escuro que o fundo: muitas câmeras não leem outra coisa.',
    'too-long': 'O endereço é longo demais para um código.',
    'too-fine':
      'O endereço é longo demais para este formato: os quadradinhos ficariam finos demais para imprimir. Escolha um maior.',
    unreadable:
      'Não foi possível ler este código, por isso ele não é oferecido. Remova o logotipo ou mude as cores.',
  },

  savePdf: 'Salvar como PDF',
  saveSvg: 'Código em SVG',
  savePng: 'Código em PNG',
  print: 'Imprimir',
  saveFailed: 'Não foi possível criar o arquivo. Verifique sua conexão com a internet e tente de novo.',

  private: (name) => ({
    title: `${name} é privado`,
    advice:
      'Um código impresso levaria a uma porta fechada. Torne-o público antes ou envie links em vez disso.',
  }),
};
