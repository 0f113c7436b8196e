import type { Language } from '../shared/messages/language.ts';
import { type LauncherTexts, spokenLanguage } from './launcher-texts.ts';

/** The launcher's words in one language, and what goes on as the end of its name. */
export interface LateLauncherTexts {
  texts: LauncherTexts;
  connecting: string;
  live: string;
}

/** The languages that stage 1 has no room for; `$` is the Genie's name. */
const OTHERS: Readonly<Record<Exclude<Language, 'en'>, LateLauncherTexts>> = {
  es: {
    texts: ['es', 'Hablar con $', '$ está en pausa', 'No se ha podido cargar. Recargue la página.'],
    connecting: ', conectando',
    live: ', en una conversación',
  },
  fr: {
    texts: ['fr', 'Parler avec $', '$ fait une pause', 'Le chargement a échoué. Rechargez la page.'],
    connecting: ', connexion en cours',
    live: ', en conversation',
  },
  de: {
    texts: [
      'de',
      'Mit $ sprechen',
      '$ macht gerade Pause',
      'Laden nicht möglich. Bitte laden Sie die Seite neu.',
    ],
    connecting: ', wird verbunden',
    live: ', im Gespräch',
  },
  pt: {
    texts: ['pt', 'Falar com $', '$ está em pausa', 'Não foi possível carregar. Recarregue a página.'],
    connecting: ', conectando',
    live: ', em conversa',
  },
  it: {
    texts: ['it', 'Parla con $', '$ è in pausa', 'Caricamento non riuscito. Ricarichi la pagina.'],
    connecting: ', connessione in corso',
    live: ', conversazione in corso',
  },
  nl: {
    texts: ['nl', 'Praat met $', '$ heeft even pauze', 'Laden is niet gelukt. Laad de pagina opnieuw.'],
    connecting: ', bezig met verbinden',
    live: ', in gesprek',
  },
  ar: {
    texts: ['ar', 'تحدث مع $', '$ في استراحة', 'تعذر التحميل. أعد تحميل الصفحة.'],
    connecting: '، جارٍ الاتصال',
    live: '، المحادثة جارية',
  },
  he: {
    texts: ['he', 'לדבר עם $', '$ בהפסקה', 'הטעינה נכשלה. טענו את הדף מחדש.'],
    connecting: ', מתחבר',
    live: ', בשיחה',
  },
  ja: {
    texts: [
      'ja',
      '$に話しかける',
      '$はお休み中です',
      '読み込めませんでした。ページを再読み込みしてください。',
    ],
    connecting: '、接続中',
    live: '、通話中',
  },
  zh: {
    texts: ['zh', '与$对话', '$正在休息', '未能加载。请重新加载页面。'],
    connecting: '，正在连接',
    live: '，通话中',
  },
  hi: {
    texts: ['hi', '$ से बात करें', '$ अभी विराम पर है', 'लोड नहीं हो सका। कृपया पेज फिर से लोड करें।'],
    connecting: ', कनेक्ट हो रहा है',
    live: ', कॉल में',
  },
};

/** The words in the language of `lang`, a BCP 47 tag; undefined for English, and where there are none. */
export function lateLauncherTexts(lang: string): LateLauncherTexts | undefined {
  const [base] = spokenLanguage(lang).toLowerCase().split(/[-_]/);
  return Object.entries(OTHERS).find(([known]) => known === base)?.[1];
}
