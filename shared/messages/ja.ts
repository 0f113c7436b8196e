import type { Messages } from './messages.ts';

export const ja: Messages = {
  language: 'ja',
  dir: 'ltr',

  statuses: {
    loading: '読み込み中…',
    resting: 'お休み中',
    private: '非公開',
    requested: '所有者の返事待ち',
    busy: 'ただいま混雑中',
    absent: '未接続',
    unreachable: '未接続',
    idle: '会話できます',
    consent: '会話できます',
    connecting: '接続中…',
    live: '接続済み',
    reconnecting: '再接続中…',
    ended: '通話終了',
    failed: '未接続',
  },

  close: '閉じる',
  minimise: '最小化',
  loading: '読み込み中…',
  tryAgain: '再試行',
  cancel: 'キャンセル',
  back: '戻る',
  linksOf: (name) => `${name}からのリンク`,
  opensInNewTab: '（新しいタブで開きます）',

  startTalking: '話しかける',
  typeInstead: '文字で入力する',
  starterHint: 'ご用件を、ふだんの言葉でそのままお話しください。',
  writeMessage: 'メッセージを入力',
  send: '送信',

  consentTitle: '始める前に',
  consentAi: 'これからお話しになる相手は、人ではなくAIアシスタントです。',
  consentRecording: (name) =>
    `お答えするために、あなたの声はそのまま${name}の音声サービスに送られ、文字に変換されます。このウィジェットは録音を保存しません。`,
  consentOwner: (name) =>
    `${name}は、設置した事業者が運営しています。音声サービスに何を保存するかは、その事業者が決めます。`,
  consentMicrophone: '次に、ブラウザがマイクの使用許可を求めます。',
  startCall: '通話を開始',

  engineUnavailable: {
    title: '通話の準備ができませんでした',
    advice:
      'インターネット接続を確認して、もう一度お試しください。それでも直らない場合は、ページを再読み込みしてください。',
  },
  waitAbout: (duration) => `約${duration}後に再び利用できます。`,

  resting: (name) => ({
    title: `${name}はお休み中です`,
    advice: 'ただいま通話を受け付けていません。後ほどお越しください。',
  }),

  absent: { title: 'ここにGenieはありません', advice: 'アドレスをご確認ください。' },
  unreachable: {
    title: 'このGenieにつながりません',
    advice: 'インターネット接続を確認して、もう一度お試しください。',
  },
  busy: { title: 'ただいま混み合っています', advice: '少し待ってから、もう一度お試しください。' },
  mayCountAsUse: 'もう一度試すと、リンクの使用回数が1回増えることがあります。',
};
