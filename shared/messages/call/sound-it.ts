import type { SoundMessages } from './sound-messages.ts';

export const soundIt: SoundMessages = {
  promptIgnored:
    'Il browser attende la Sua risposta, di solito in alto, accanto all’indirizzo. Non vede la domanda? Tocchi l’icona accanto all’indirizzo.',
  unlockSteps: {
    chromium: [
      'Tocchi l’icona a sinistra dell’indirizzo.',
      'Attivi «Microfono» oppure scelga «Consenti».',
      'Torni qui e riprovi.',
    ],
    firefox: [
      'Faccia clic sul microfono barrato accanto all’indirizzo.',
      'Rimuova «Bloccato» accanto a «Utilizzare il microfono».',
      'Riprovi e scelga «Consenti».',
    ],
    safari: [
      'Nella barra dei menu scelga Safari, poi «Impostazioni per questo sito web».',
      'Per «Microfono» scelga «Consenti».',
      'Torni qui e riprovi.',
    ],
    ios: [
      'Tocchi il menu della pagina nella barra degli indirizzi, poi «Impostazioni sito web».',
      'Per «Microfono» scelga «Consenti». In un browser diverso da Safari: app Impostazioni, nome del browser, «Microfono».',
      'Torni qui e riprovi.',
    ],
    other: [
      'Apra le autorizzazioni di questo sito nel browser.',
      'Consenta l’uso del microfono.',
      'Torni qui e riprovi.',
    ],
  },
  recovered: (code) => {
    if (code === 'microphone-missing') {
      return { title: 'Ora c’è un microfono', advice: 'Può avviare la chiamata.' };
    }
    return { title: 'Ora il microfono è consentito', advice: 'Può avviare la chiamata.' };
  },
  openInOwnTab: 'Apri in una scheda propria',

  troubles: (name, microphone) => ({
    silent: 'Non La sentiamo. Il microfono è acceso? Può sceglierne un altro in «Impostazioni».',
    'system-muted':
      'Il Suo dispositivo ha disattivato il microfono. Controlli l’interruttore o termini l’altra chiamata.',
    unplugged: 'Il microfono non c’è più. Ne colleghi uno o continui per iscritto.',
    switched: microphone
      ? `Il microfono è stato scollegato. Ora ${name} La sente da «${microphone}».`
      : `Il microfono è stato scollegato. Ora ${name} La sente da un altro.`,
    'not-switched': 'Non è stato possibile aprire quel microfono. Resta in uso il precedente.',
    echo: `${name} sente la propria voce. Usi le cuffie o tenga premuto un pulsante mentre parla.`,
    'speaker-lost': 'Quell’altoparlante non c’è più. Sente la chiamata da quello abituale.',
  }),
  tryAgain: 'Riprova',
  gotIt: 'OK',

  controls: 'Chiamata',
  microphone: 'Microfono',
  speaker: 'Altoparlante',
  usualDevice: 'Come nel sistema',
  volume: (name) => `Volume di ${name}`,
  holdToTalk: 'Premi e parla',
  holdToTalkHint: 'La si sente solo mentre tiene premuto il pulsante o la barra spaziatrice.',
  hold: 'Tenere premuto per parlare',
  held: 'La ascoltiamo…',
  interrupt: (name) => `Interrompi ${name}`,
};
