import type { Messages } from './messages.ts';

export const hi: Messages = {
  language: 'hi',
  dir: 'ltr',

  statuses: {
    loading: 'लोड हो रहा है…',
    resting: 'अभी विराम पर',
    private: 'निजी',
    requested: 'मालिक के जवाब का इंतज़ार',
    busy: 'अभी व्यस्त',
    absent: 'कनेक्ट नहीं है',
    unreachable: 'कनेक्ट नहीं है',
    idle: 'बात करने को तैयार',
    consent: 'बात करने को तैयार',
    connecting: 'कनेक्ट हो रहा है…',
    live: 'कनेक्ट है',
    reconnecting: 'फिर से कनेक्ट हो रहा है…',
    ended: 'कॉल समाप्त हुई',
    failed: 'कनेक्ट नहीं है',
  },

  close: 'बंद करें',
  minimise: 'छोटा करें',
  loading: 'लोड हो रहा है…',
  tryAgain: 'फिर कोशिश करें',
  cancel: 'रद्द करें',
  back: 'वापस',
  linksOf: (name) => `${name} के लिंक`,
  opensInNewTab: '(नए टैब में खुलता है)',

  startTalking: 'बात शुरू करें',
  typeInstead: 'लिखकर बात करें',
  starterHint: 'आपको जो चाहिए, बस अपने शब्दों में कहें।',
  writeMessage: 'संदेश लिखें',
  send: 'भेजें',

  consentTitle: 'शुरू करने से पहले',
  consentAi: 'आप एक AI सहायक से बात करने वाले हैं, किसी इंसान से नहीं।',
  consentRecording: (name) =>
    `आपकी आवाज़ सीधे ${name} की वॉइस सेवा तक जाती है और आपको जवाब देने के लिए टेक्स्ट में बदली जाती है। यह विजेट कोई रिकॉर्डिंग नहीं रखता।`,
  consentOwner: (name) =>
    `${name} को वही व्यवसाय चलाता है जिसने इसे बनाया है। उसकी वॉइस सेवा क्या सँभालकर रखे, यह वही तय करता है।`,
  consentMicrophone: 'इसके बाद आपका ब्राउज़र माइक्रोफ़ोन की अनुमति माँगेगा।',
  startCall: 'कॉल शुरू करें',

  engineUnavailable: {
    title: 'कॉल तैयार नहीं हो सकी',
    advice: 'अपना इंटरनेट कनेक्शन जाँचें, फिर दोबारा कोशिश करें। ऐसा फिर हो तो पेज दोबारा लोड करें।',
  },
  waitAbout: (duration) => `यह लगभग ${duration} में फिर खुलेगा।`,

  resting: (name) => ({
    title: `${name} अभी विराम पर है`,
    advice: 'इस समय कॉल नहीं हो सकती। कृपया बाद में आएँ।',
  }),

  absent: { title: 'यहाँ कोई Genie नहीं है', advice: 'कृपया पता जाँच लें।' },
  unreachable: {
    title: 'इस Genie तक पहुँच नहीं हो पा रही है',
    advice: 'अपना इंटरनेट कनेक्शन जाँचें, फिर दोबारा कोशिश करें।',
  },
  busy: {
    title: 'इस समय बहुत लोग पूछ रहे हैं',
    advice: 'कृपया थोड़ा रुकें, फिर दोबारा कोशिश करें।',
  },
  mayCountAsUse: 'दोबारा कोशिश करना आपके लिंक का एक और इस्तेमाल गिना जा सकता है।',
};
