import type { SoundMessages } from './sound-messages.ts';

export const soundNl: SoundMessages = {
  promptIgnored:
    'Uw browser wacht op uw antwoord, meestal bovenaan naast het adres. Ziet u geen vraag? Tik op het pictogram naast het adres.',
  unlockSteps: {
    chromium: [
      'Tik op het pictogram links van het adres.',
      'Zet ‘Microfoon’ aan of kies ‘Toestaan’.',
      'Kom terug en probeer het opnieuw.',
    ],
    firefox: [
      'Klik op de doorgestreepte microfoon naast het adres.',
      'Verwijder ‘Geblokkeerd’ naast ‘Microfoon gebruiken’.',
      'Probeer het opnieuw en kies ‘Toestaan’.',
    ],
    safari: [
      'Kies in de menubalk Safari en dan de instellingen voor deze website.',
      'Zet ‘Microfoon’ op ‘Sta toe’.',
      'Kom terug en probeer het opnieuw.',
    ],
    ios: [
      'Tik in de adresbalk op het paginamenu en dan op de instellingen van de website.',
      'Zet ‘Microfoon’ op ‘Sta toe’. In een andere browser dan Safari: app Instellingen, naam van de browser, ‘Microfoon’.',
      'Kom terug en probeer het opnieuw.',
    ],
    other: [
      'Open in uw browser de machtigingen van deze website.',
      'Sta de microfoon toe.',
      'Kom terug en probeer het opnieuw.',
    ],
  },
  recovered: (code) => {
    if (code === 'microphone-missing') {
      return { title: 'Er is nu een microfoon', advice: 'U kunt het gesprek starten.' };
    }
    return { title: 'De microfoon is nu toegestaan', advice: 'U kunt het gesprek starten.' };
  },
  openInOwnTab: 'Openen in eigen tabblad',

  troubles: (name, microphone) => ({
    silent: 'Wij horen u niet. Staat uw microfoon aan? U kunt een andere kiezen bij ‘Instellingen’.',
    'system-muted':
      'Uw apparaat heeft de microfoon gedempt. Controleer de schakelaar of beëindig het andere gesprek.',
    unplugged: 'Uw microfoon is weg. Sluit er een aan of ga typend verder.',
    switched: microphone
      ? `Uw microfoon is losgekoppeld. ${name} hoort u nu via ‘${microphone}’.`
      : `Uw microfoon is losgekoppeld. ${name} hoort u nu via een andere.`,
    'not-switched': 'Die microfoon kon niet worden geopend. De vorige blijft aan.',
    echo: `${name} hoort de eigen stem. Gebruik een koptelefoon of houd een knop ingedrukt terwijl u praat.`,
    'speaker-lost': 'Die luidspreker is er niet meer. U hoort het gesprek via de gebruikelijke.',
  }),
  tryAgain: 'Opnieuw proberen',
  gotIt: 'Oké',

  controls: 'Gesprek',
  microphone: 'Microfoon',
  speaker: 'Luidspreker',
  usualDevice: 'Zoals het systeem',
  volume: (name) => `Volume van ${name}`,
  holdToTalk: 'Ingedrukt praten',
  holdToTalkHint: 'U bent alleen te horen zolang u de knop of de spatiebalk ingedrukt houdt.',
  hold: 'Houd ingedrukt om te praten',
  held: 'U praat…',
  interrupt: (name) => `${name} onderbreken`,
};
