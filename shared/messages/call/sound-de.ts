import type { SoundMessages } from './sound-messages.ts';

export const soundDe: SoundMessages = {
  promptIgnored:
    'Ihr Browser wartet auf Ihre Antwort, meist oben neben der Adresse. Keine Frage zu sehen? Tippen Sie auf das Symbol neben der Adresse.',
  unlockSteps: {
    chromium: [
      'Tippen Sie auf das Symbol links neben der Adresse.',
      'Schalten Sie „Mikrofon“ ein oder wählen Sie „Zulassen“.',
      'Kommen Sie zurück und versuchen Sie es erneut.',
    ],
    firefox: [
      'Klicken Sie auf das durchgestrichene Mikrofon neben der Adresse.',
      'Entfernen Sie „Blockiert“ neben „Mikrofon verwenden“.',
      'Versuchen Sie es erneut und wählen Sie „Erlauben“.',
    ],
    safari: [
      'Wählen Sie in der Menüleiste „Safari“ und dann die Einstellungen für diese Website.',
      'Stellen Sie „Mikrofon“ auf „Erlauben“.',
      'Kommen Sie zurück und versuchen Sie es erneut.',
    ],
    ios: [
      'Tippen Sie in der Adressleiste auf das Seitenmenü und dann auf die Einstellungen der Website.',
      'Stellen Sie „Mikrofon“ auf „Erlauben“. In einem anderen Browser als Safari: App „Einstellungen“, Name des Browsers, „Mikrofon“.',
      'Kommen Sie zurück und versuchen Sie es erneut.',
    ],
    other: [
      'Öffnen Sie in Ihrem Browser die Berechtigungen dieser Website.',
      'Erlauben Sie das Mikrofon.',
      'Kommen Sie zurück und versuchen Sie es erneut.',
    ],
  },
  recovered: (code) => {
    if (code === 'microphone-missing') {
      return { title: 'Jetzt ist ein Mikrofon da', advice: 'Sie können das Gespräch starten.' };
    }
    return { title: 'Das Mikrofon ist jetzt erlaubt', advice: 'Sie können das Gespräch starten.' };
  },
  openInOwnTab: 'In eigenem Tab öffnen',

  troubles: (name, microphone) => ({
    silent:
      'Wir können Sie nicht hören. Ist Ihr Mikrofon eingeschaltet? In den „Einstellungen“ können Sie ein anderes wählen.',
    'system-muted':
      'Ihr Gerät hat das Mikrofon stummgeschaltet. Prüfen Sie den Schalter oder beenden Sie das andere Gespräch.',
    unplugged: 'Ihr Mikrofon ist weg. Schließen Sie eines an oder machen Sie schriftlich weiter.',
    switched: microphone
      ? `Ihr Mikrofon wurde getrennt. ${name} hört Sie jetzt über „${microphone}“.`
      : `Ihr Mikrofon wurde getrennt. ${name} hört Sie jetzt über ein anderes.`,
    'not-switched': 'Dieses Mikrofon ließ sich nicht öffnen. Das bisherige bleibt an.',
    echo: `${name} hört die eigene Stimme. Nehmen Sie Kopfhörer oder halten Sie beim Sprechen eine Taste gedrückt.`,
    'speaker-lost': 'Dieser Lautsprecher ist nicht mehr da. Sie hören das Gespräch über den üblichen.',
  }),
  tryAgain: 'Erneut versuchen',
  gotIt: 'OK',

  controls: 'Gespräch',
  microphone: 'Mikrofon',
  speaker: 'Lautsprecher',
  usualDevice: 'Wie im System',
  volume: (name) => `Lautstärke von ${name}`,
  holdToTalk: 'Zum Sprechen halten',
  holdToTalkHint: 'Man hört Sie nur, solange Sie den Knopf oder die Leertaste halten.',
  hold: 'Zum Sprechen halten',
  held: 'Sie sprechen\u00a0…',
  interrupt: (name) => `${name} unterbrechen`,
};
