import { plural } from '../plural.ts';
import type { CallMessages } from './call-messages.ts';
import { lifecycleHi } from './lifecycle-hi.ts';
import { soundHi } from './sound-hi.ts';

export const callHi: CallMessages = {
  stages: (name) => ({
    microphone: 'माइक्रोफ़ोन की अनुमति दें…',
    token: 'लाइन ली जा रही है…',
    line: 'कनेक्ट हो रहा है…',
    agent: `${name} का इंतज़ार…`,
  }),
  microphoneHint: 'ब्राउज़र पूछे तो अनुमति दें।',

  activities: { listening: 'सुन रहा है', thinking: 'सोच रहा है', speaking: 'बोल रहा है' },
  sound: soundHi,
  muted: 'आप म्यूट हैं',
  mute: 'म्यूट',
  hangUp: 'कॉल काटें',
  endChat: 'चैट समाप्त करें',
  lineLost: 'लाइन कट गई। थोड़ा रुकें।',
  lineStillLost: 'अब भी कनेक्शन नहीं है। आप क्या करना चाहेंगे?',
  keepWaiting: 'इंतज़ार करें',
  startAgain: 'नए सिरे से शुरू करें',
  writeInstead: 'लिखकर बात करें',
  lineTroubles: {
    thin: 'कनेक्शन ठीक किया जा रहा है। आप बात जारी रख सकते हैं।',
    poor: 'कनेक्शन कमज़ोर है। आप बात जारी रख सकते हैं।',
  },
  tapToHear: (name) => `${name} को सुनने के लिए टैप करें`,
  speakFirst: (name) => `बोलिए, ${name} तक आपकी आवाज़ पहुँच रही है।`,
  writeFirst: (name) => `कुछ लिखें, ${name} का जवाब यहाँ आएगा।`,
  transcript: 'बातचीत',
  you: 'आप',
  newMessages: (count) => plural('hi', count, { one: `${count} नया संदेश`, other: `${count} नए संदेश` }),

  approval: 'अनुमति',
  wantsToUse: (name, tool) => `क्या ${name} “${tool}” का इस्तेमाल करे?`,
  allowOnce: 'इस बार अनुमति दें',
  allowAlways: 'पूरी कॉल के लिए',
  doNotAllow: 'अनुमति न दें',

  callLanguage: 'कॉल की भाषा',
  settings: 'सेटिंग',
  captions: 'कैप्शन',
  captionSize: 'कैप्शन का आकार',
  captionSizes: { normal: 'सामान्य', large: 'बड़ा', largest: 'बहुत बड़ा' },

  isRecorded: (name) => `${name} की वॉइस सेवा इस कॉल को रिकॉर्ड करती है।`,
  recording: 'यह कॉल रिकॉर्ड हो रही है',
  privacyPolicy: (name) => `${name} की गोपनीयता नीति`,

  endings: (name) => ({
    'visitor-ended': 'आपने कॉल समाप्त की।',
    'agent-ended': `${name} की ओर से कॉल समाप्त हुई।`,
    'agent-failed': `${name} में कोई समस्या आई। दोबारा कॉल करने से आम तौर पर ठीक हो जाता है।`,
    'continued-elsewhere': 'कॉल दूसरी विंडो में जारी है।',
    idle: `कुछ देर किसी ने कुछ नहीं कहा, इसलिए ${name} की ओर से कॉल समाप्त हुई।`,
    'time-limit': 'कॉल का अधिकतम समय पूरा हो गया। आप फिर से कॉल कर सकते हैं।',
    removed: `${name} के मालिक ने कॉल समाप्त की।`,
    'server-shutdown': 'वॉइस सेवा फिर से शुरू हो रही है। एक मिनट बाद कॉल करें।',
    'connection-lost': 'कनेक्शन टूट गया। अपना इंटरनेट कनेक्शन जाँचें, फिर दोबारा कॉल करें।',
    'microphone-revoked': 'आपने माइक्रोफ़ोन की अनुमति वापस ली, इसलिए कॉल समाप्त हुई। आप लिखकर बात जारी रख सकते हैं।',
    'page-left': 'पेज छोड़ने से कॉल समाप्त हुई।',
  }),
  lasted: (duration) => `कॉल का समय: ${duration}।`,
  callAgain: 'फिर कॉल करें',
  lifecycle: lifecycleHi,

  saveTranscript: 'बातचीत सँभालकर रखें',
  saveAs: (format) => `${format} के रूप में सेव करें`,
  copyTranscript: 'कॉपी करें',
  copied: 'कॉपी हो गया।',
  notCopied: 'कॉपी नहीं हो सका। आप इसे सेव कर सकते हैं।',
  rateCall: 'बातचीत कैसी रही?',
  stars: (count) => plural('hi', count, { one: `${count} सितारा`, other: `${count} सितारे` }),
  comment: 'कुछ जोड़ना चाहेंगे? (वैकल्पिक)',
  sendRating: 'रेटिंग भेजें',
  thanksForRating: 'आपकी रेटिंग के लिए धन्यवाद।',
  ratingNotSent: 'भेजा नहीं जा सका। कृपया फिर कोशिश करें।',

  failures: (name) => ({
    'microphone-denied': {
      title: 'माइक्रोफ़ोन की अनुमति नहीं है',
      advice: 'पता बार के पास या सिस्टम की सेटिंग में अनुमति दें, फिर दोबारा कोशिश करें।',
    },
    'microphone-dismissed': {
      title: 'माइक्रोफ़ोन का सवाल बंद कर दिया गया',
      advice: 'फिर कोशिश करें और ब्राउज़र पूछे तो अनुमति दें।',
    },
    'microphone-blocked': {
      title: 'यह पेज हमें माइक्रोफ़ोन इस्तेमाल नहीं करने देता',
      advice: 'आप अब भी लिख सकते हैं। बोलने के लिए यह पेज अलग टैब में खोलें।',
    },
    'microphone-insecure': {
      title: 'माइक्रोफ़ोन के लिए सुरक्षित पेज चाहिए',
      advice: 'आप अब भी लिख सकते हैं। बोलने के लिए यह पेज https:// वाले पते से खोलें।',
    },
    'microphone-sandboxed': {
      title: 'इस पेज के चारों ओर का फ़्रेम माइक्रोफ़ोन रोकता है',
      advice: 'आप अब भी लिख सकते हैं। बोलने के लिए यह पेज अलग टैब में खोलें।',
    },
    'microphone-off-in-system': {
      title: 'आपका डिवाइस इस ब्राउज़र को माइक्रोफ़ोन नहीं देता',
      advice: 'सिस्टम की निजता सेटिंग में इस ब्राउज़र को माइक्रोफ़ोन की अनुमति दें, फिर दोबारा कोशिश करें।',
    },
    'microphone-missing': {
      title: 'कोई माइक्रोफ़ोन नहीं मिला',
      advice: 'माइक्रोफ़ोन लगाएँ या चालू करें, फिर दोबारा कोशिश करें।',
    },
    'microphone-busy': {
      title: 'माइक्रोफ़ोन इस्तेमाल में है',
      advice: 'जो ऐप या टैब उसे इस्तेमाल कर रहा है उसे बंद करें, फिर दोबारा कोशिश करें।',
    },
    'no-voice': {
      title: `${name} से अभी कॉल नहीं हो सकती`,
      advice: 'कृपया बाद में आएँ।',
    },
    'agent-locked': {
      title: `${name} से इस पेज पर कॉल नहीं हो सकती`,
      advice: 'पहले इसके मालिक को अनुमति देनी होगी।',
    },
    'not-allowed': {
      title: `${name} अब उपलब्ध नहीं है`,
      advice: 'क्या बदला है, यह देखने के लिए पेज फिर से लोड करें।',
    },
    'rate-limited': {
      title: 'इस समय बहुत सारी कॉल हैं',
      advice: 'कृपया थोड़ा रुकें, फिर दोबारा कोशिश करें।',
    },
    'api-unreachable': {
      title: 'हमें कोई जवाब नहीं मिला',
      advice: 'अपना इंटरनेट कनेक्शन जाँचें, फिर दोबारा कोशिश करें।',
    },
    'unsupported-browser': {
      title: 'इस ब्राउज़र से कॉल नहीं हो सकती',
      advice: 'इसे अपडेट करें, या यह पेज Chrome, Edge, Firefox या Safari के नए संस्करण में खोलें।',
    },
    'voice-unreachable': {
      title: 'वॉइस सेवा तक पहुँच नहीं हो पा रही है',
      advice: 'शायद कोई फ़ायरवॉल या VPN उसे रोक रहा है। दूसरा नेटवर्क आज़माएँ।',
    },
    'voice-refused': {
      title: 'वॉइस सेवा से प्रवेश नहीं मिला',
      advice: 'शायद वहाँ अभी जगह नहीं है। कृपया थोड़ा रुकें, फिर दोबारा कोशिश करें।',
    },
    'calls-blocked': {
      title: 'आपका ब्राउज़र या नेटवर्क कॉल रोकता है',
      advice: 'VPN या रोकने वाला एक्सटेंशन बंद करें, या दूसरा नेटवर्क आज़माएँ।',
    },
    'agent-absent': {
      title: `${name} से जवाब नहीं मिला`,
      advice: 'कृपया फिर कोशिश करें।',
    },
    internal: {
      title: 'कुछ गड़बड़ हो गई',
      advice: 'यह हमारी ग़लती है। कृपया फिर कोशिश करें।',
    },
  }),
};
