import type { InviteMessages } from './invite-messages.ts';

export const inviteIt: InviteMessages = {
  dir: 'ltr',
  loading: 'Lettura del Suo invito…',
  invite: ({ genieName, invitedBy, email }) => ({
    title: genieName
      ? `Ha un invito a parlare con ${genieName}`
      : 'Ha un invito a parlare con un Genie privato',
    advice: invitedBy
      ? `${invitedBy} ha inviato questo invito a ${email}.`
      : `Questo invito è stato inviato a ${email}.`,
  }),
  means: (email) => `Se accetta, ${email} ottiene l’accesso, e un account se non ne ha ancora uno.`,
  accept: 'Accetta l’invito',
  accepting: 'Accettazione…',
  notYou: 'Non è per Lei o non Le interessa? Basta chiudere questa pagina.',
  checkMail: (email) => ({
    title: 'Ha accettato l’invito',
    advice: `Le istruzioni per entrare sono in arrivo a ${email}. Può chiudere questa pagina.`,
  }),
  refused: {
    title: 'Non è possibile aprire questo invito',
    advice:
      'Forse è troppo vecchio, già usato o incompleto. Apra ancora una volta il link nella Sua e-mail oppure ne chieda uno nuovo a chi L’ha invitata.',
  },
  unreachable: {
    title: 'Non abbiamo ricevuto risposta',
    advice: 'Controlli la connessione a internet e riprovi.',
  },
  busy: { title: 'Ci sono molte richieste in questo momento', advice: 'Attenda un minuto e riprovi.' },
  tryAgain: 'Riprova',
};
