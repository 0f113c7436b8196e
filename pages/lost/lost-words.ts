import type { Language } from '../../shared/messages/language.ts';

/** What a page says where there is nothing. */
export interface LostWords {
  dir: 'ltr' | 'rtl';
  /** What the tab says. */
  title: string;
  heading: string;
  advice: string;
}

/** All of them come with the page: it has little else. English stands in its markup, too. */
export const LOST_WORDS: Readonly<Record<Language, LostWords>> = {
  en: {
    dir: 'ltr',
    title: 'Page not found',
    heading: 'There is nothing at this address',
    advice: 'Please check it for a slip, or ask whoever gave it to you.',
  },
  es: {
    dir: 'ltr',
    title: 'Página no encontrada',
    heading: 'No hay nada en esta dirección',
    advice: 'Compruebe que esté bien escrita o pregunte a quien se la dio.',
  },
  fr: {
    dir: 'ltr',
    title: 'Page introuvable',
    heading: 'Il n’y a rien à cette adresse',
    advice: 'Vérifiez-la ou demandez à la personne qui vous l’a donnée.',
  },
  de: {
    dir: 'ltr',
    title: 'Seite nicht gefunden',
    heading: 'Unter dieser Adresse gibt es nichts',
    advice: 'Bitte prüfen Sie sie auf Tippfehler, oder fragen Sie, wer sie Ihnen gegeben hat.',
  },
  pt: {
    dir: 'ltr',
    title: 'Página não encontrada',
    heading: 'Não há nada neste endereço',
    advice: 'Verifique se está correto ou pergunte a quem o forneceu.',
  },
  it: {
    dir: 'ltr',
    title: 'Pagina non trovata',
    heading: 'Non c’è nulla a questo indirizzo',
    advice: 'Controlli che sia scritto bene o chieda a chi gliel’ha dato.',
  },
  nl: {
    dir: 'ltr',
    title: 'Pagina niet gevonden',
    heading: 'Op dit adres is niets te vinden',
    advice: 'Controleer het op typefouten, of vraag het aan wie het u heeft gegeven.',
  },
  ar: {
    dir: 'rtl',
    title: 'الصفحة غير موجودة',
    heading: 'لا يوجد شيء على هذا العنوان',
    advice: 'يُرجى التحقق من كتابته، أو سؤال من أعطاك إياه.',
  },
  he: {
    dir: 'rtl',
    title: 'הדף לא נמצא',
    heading: 'אין כלום בכתובת הזאת',
    advice: 'כדאי לבדוק שאין בה טעות, או לשאול את מי שמסר אותה.',
  },
  ja: {
    dir: 'ltr',
    title: 'ページが見つかりません',
    heading: 'このアドレスには何もありません',
    advice: '入力に誤りがないかご確認いただくか、アドレスを知らせた方にお尋ねください。',
  },
  zh: {
    dir: 'ltr',
    title: '找不到页面',
    heading: '此地址没有任何内容',
    advice: '请检查地址是否有误，或询问提供地址的人。',
  },
  hi: {
    dir: 'ltr',
    title: 'पेज नहीं मिला',
    heading: 'इस पते पर कुछ नहीं है',
    advice: 'कृपया जाँचें कि पता सही है, या जिसने यह दिया है उससे पूछें।',
  },
};
