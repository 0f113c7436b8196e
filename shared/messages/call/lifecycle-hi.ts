import type { LifecycleWords } from './lifecycle-words.ts';

export const lifecycleHi: LifecycleWords = {
  timeLeft: (duration) => `कॉल ${duration} में समाप्त होगी।`,
  areYouThere: (duration) => `क्या आप अब भी यहाँ हैं? कॉल ${duration} में समाप्त होगी।`,
  stay: 'हाँ, मैं यहाँ हूँ',

  closed: (name) => ({
    'all-lines-busy': {
      title: 'सभी लाइनें व्यस्त हैं',
      advice: `इस समय बहुत लोग ${name} से बात कर रहे हैं।`,
    },
    'minutes-used-up': {
      title: 'आज और कॉल नहीं हो सकतीं',
      advice: `${name} के लिए आज का बातचीत का समय पूरा हो गया है।`,
    },
    'outside-hours': {
      title: 'इस समय कॉल बंद हैं',
      advice: `${name} से खुलने के समय में बात हो सकती है।`,
    },
  }),
  opensAgain: (time) => `कॉल फिर शुरू होंगी: ${time}।`,
  waitInLine: 'कतार में रुकें',
  inLine: {
    title: 'आप कतार में हैं',
    advice: 'इसे खुला रखें: लाइन खाली होते ही कॉल अपने-आप शुरू होगी। तब तक आपका माइक्रोफ़ोन बंद रहेगा।',
  },
  nextTry: (duration) => `${duration} में फिर पूछेंगे`,
  asking: 'खाली लाइन पूछी जा रही है…',
  leaveLine: 'इंतज़ार छोड़ें',

  elsewhere: { title: 'आपकी कॉल दूसरे टैब में है', advice: 'यह बिना रुके यहाँ जारी रह सकती है।' },
  continueHere: 'यहाँ जारी रखें',
  notMoved: 'दूसरे टैब से जवाब नहीं मिला। आप नई कॉल शुरू कर सकते हैं।',
  endOnLeave: 'यह पेज छोड़ने पर कॉल समाप्त करें',
};
