import type { GateMessages } from './gate-messages.ts';

export const gateDe: GateMessages = {
  gate: (name) => ({
    title: 'Nur auf Einladung',
    advice: `Wir bitten den Inhaber von ${name} um Zugang für Sie. Stimmt er zu, bekommen Sie einen Link per E-Mail.`,
  }),
  linkRefused: (name) => ({
    title: 'Dieser Link gilt nicht mehr',
    advice: `Vielleicht ist er zu alt oder schon aufgebraucht. Wir können den Inhaber von ${name} um einen neuen bitten: Stimmt er zu, kommt der Link per E-Mail.`,
  }),
  linkHeld: {
    title: 'Sie sind eingeladen',
    advice: 'Das Öffnen zählt als eine Nutzung Ihres Links.',
  },
  open: (name) => `${name} öffnen`,
  email: 'Ihre E-Mail-Adresse',
  request: 'Um Zugang bitten',
  requesting: 'Wird angefragt\u00a0…',
  requested: (name) => ({
    title: 'Ihre Anfrage ist unterwegs',
    advice: `Stimmt der Inhaber von ${name} zu, bekommen Sie einen Link per E-Mail. Sie müssen hier nicht warten.`,
  }),
  refusals: {
    'invalid-email': 'Bitte schreiben Sie die Adresse so: name@example.com',
    'rate-limited': 'Zu viele Anfragen. Bitte warten Sie ein paar Minuten und fragen Sie dann erneut.',
    unreachable:
      'Wir haben keine Antwort bekommen. Prüfen Sie Ihre Internetverbindung und fragen Sie erneut.',
  },
};
