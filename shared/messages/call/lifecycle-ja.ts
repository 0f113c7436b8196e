import type { LifecycleWords } from './lifecycle-words.ts';

export const lifecycleJa: LifecycleWords = {
  timeLeft: (duration) => `あと${duration}で通話が終わります。`,
  areYouThere: (duration) => `まだいらっしゃいますか？ あと${duration}で通話が終わります。`,
  stay: '続けます',

  closed: (name) => ({
    'all-lines-busy': {
      title: 'すべての回線が使用中です',
      advice: `ただいま多くの方が${name}と話しています。`,
    },
    'minutes-used-up': {
      title: '本日の通話は終了しました',
      advice: `${name}が本日お話しできる時間を使い切りました。`,
    },
    'outside-hours': {
      title: 'ただいま受付時間外です',
      advice: `${name}は営業時間内に通話を受け付けます。`,
    },
  }),
  opensAgain: (time) => `次の受付開始：${time}`,
  waitInLine: '順番を待つ',
  inLine: {
    title: '順番をお待ちいただいています',
    advice:
      'このまま開いておいてください。回線が空くと、自動的に通話が始まります。それまでマイクはオフのままです。',
  },
  nextTry: (duration) => `${duration}後にもう一度確認します`,
  asking: '空き回線を確認しています…',
  leaveLine: '待つのをやめる',

  elsewhere: {
    title: '通話は別のタブで続いています',
    advice: '途切れることなく、ここで続けられます。',
  },
  continueHere: 'ここで続ける',
  notMoved: '別のタブから応答がありませんでした。新しい通話を始められます。',
  endOnLeave: 'このページを離れたら通話を終了する',
};
