import type { CallMessages } from './call-messages.ts';
import { lifecycleJa } from './lifecycle-ja.ts';
import { soundJa } from './sound-ja.ts';

export const callJa: CallMessages = {
  stages: (name) => ({
    microphone: 'マイクを許可してください…',
    token: '回線を確保しています…',
    line: '接続しています…',
    agent: `${name}を待っています…`,
  }),
  microphoneHint: 'ブラウザに確認が出たら「許可」を選んでください。',

  activities: { listening: '聞いています', thinking: '考えています', speaking: '話しています' },
  sound: soundJa,
  muted: 'ミュート中です',
  mute: 'ミュート',
  hangUp: '通話を終了',
  endChat: '会話を終了',
  lineLost: '回線が切れました。少しお待ちください。',
  lineStillLost: 'まだ接続できません。どうしますか？',
  keepWaiting: 'このまま待つ',
  startAgain: '最初からやり直す',
  writeInstead: '文字で入力する',
  lineTroubles: {
    thin: '接続を回復しています。このまま続けられます。',
    poor: '接続が不安定です。このまま続けられます。',
  },
  tapToHear: (name) => `押して${name}の声を聞く`,
  speakFirst: (name) => `どうぞお話しください。${name}が聞いています。`,
  writeFirst: (name) => `何か書いてください。${name}がここでお答えします。`,
  transcript: '会話',
  you: 'あなた',
  newMessages: (count) => `新しいメッセージ ${count}件`,

  approval: '許可',
  wantsToUse: (name, tool) => `${name}が「${tool}」を使おうとしています`,
  allowOnce: '今回だけ許可',
  allowAlways: 'この通話中は常に許可',
  doNotAllow: '許可しない',

  callLanguage: '通話の言語',
  settings: '設定',
  captions: '字幕',
  captionSize: '字幕の大きさ',
  captionSizes: { normal: '標準', large: '大', largest: '特大' },

  isRecorded: (name) => `${name}の音声サービスはこの通話を録音します。`,
  recording: 'この通話は録音されています',
  privacyPolicy: (name) => `${name}のプライバシーポリシー`,

  endings: (name) => ({
    'visitor-ended': '通話を終了しました。',
    'agent-ended': `${name}が通話を終了しました。`,
    'agent-failed': `${name}に問題が発生しました。かけ直すと、たいてい解決します。`,
    'continued-elsewhere': '通話は別のウィンドウで続いています。',
    idle: `しばらく会話がなかったため、${name}が通話を終了しました。`,
    'time-limit': '通話時間の上限に達しました。もう一度かけられます。',
    removed: `${name}の所有者が通話を終了しました。`,
    'server-shutdown': '音声サービスが再起動しています。1分ほどしてから、かけ直してください。',
    'connection-lost': '接続が切れました。インターネット接続を確認して、かけ直してください。',
    'microphone-revoked': 'マイクの許可が取り消されたため、通話が終了しました。文字で続けられます。',
    'page-left': 'ページを離れたため、通話が終了しました。',
  }),
  lasted: (duration) => `通話時間は${duration}でした。`,
  callAgain: 'もう一度かける',
  lifecycle: lifecycleJa,

  saveTranscript: '会話の内容を残す',
  saveAs: (format) => `${format}で保存`,
  copyTranscript: 'コピー',
  copied: 'コピーしました。',
  notCopied: 'コピーできませんでした。代わりに保存できます。',
  rateCall: '通話はいかがでしたか？',
  stars: (count) => `星${count}つ`,
  comment: 'ご意見があればどうぞ（任意）',
  sendRating: '評価を送信',
  thanksForRating: '評価をお寄せいただき、ありがとうございます。',
  ratingNotSent: '送信できませんでした。もう一度お試しください。',

  failures: (name) => ({
    'microphone-denied': {
      title: 'マイクが許可されていません',
      advice: 'アドレスバーの横、またはシステムの設定で許可してから、もう一度お試しください。',
    },
    'microphone-dismissed': {
      title: 'マイクの確認が閉じられました',
      advice: 'もう一度試して、ブラウザに確認が出たら「許可」を選んでください。',
    },
    'microphone-blocked': {
      title: 'このページではマイクを使えません',
      advice: '文字での入力はできます。話すには、このページを新しいタブで開いてください。',
    },
    'microphone-insecure': {
      title: 'マイクを使うには安全なページが必要です',
      advice: '文字での入力はできます。話すには、このページを https:// で始まるアドレスで開いてください。',
    },
    'microphone-sandboxed': {
      title: 'このページを囲む枠がマイクを遮断しています',
      advice: '文字での入力はできます。話すには、このページを新しいタブで開いてください。',
    },
    'microphone-off-in-system': {
      title: 'お使いの機器が、このブラウザのマイク使用を止めています',
      advice: 'システムのプライバシー設定で、このブラウザにマイクを許可してから、もう一度お試しください。',
    },
    'microphone-missing': {
      title: 'マイクが見つかりません',
      advice: 'マイクを接続するか、電源を入れてから、もう一度お試しください。',
    },
    'microphone-busy': {
      title: 'マイクは使用中です',
      advice: 'マイクを使っているほかのアプリやタブを閉じてから、もう一度お試しください。',
    },
    'no-voice': {
      title: `${name}はまだ通話を受けられません`,
      advice: '後ほどお越しください。',
    },
    'agent-locked': {
      title: `${name}はこのページからの通話を受け付けていません`,
      advice: '所有者による許可が必要です。',
    },
    'not-allowed': {
      title: `${name}は利用できなくなりました`,
      advice: 'ページを再読み込みして、変更を確認してください。',
    },
    'rate-limited': {
      title: 'ただいま通話が多すぎます',
      advice: '少し待ってから、もう一度お試しください。',
    },
    'api-unreachable': {
      title: '応答がありませんでした',
      advice: 'インターネット接続を確認して、もう一度お試しください。',
    },
    'unsupported-browser': {
      title: 'このブラウザでは通話できません',
      advice: 'ブラウザを更新するか、最新のChrome、Edge、Firefox、Safariでこのページを開いてください。',
    },
    'voice-unreachable': {
      title: '音声サービスにつながりません',
      advice: 'ファイアウォールやVPNが遮断している可能性があります。別のネットワークをお試しください。',
    },
    'voice-refused': {
      title: '音声サービスに入れませんでした',
      advice: '満員の可能性があります。少し待ってから、もう一度お試しください。',
    },
    'calls-blocked': {
      title: 'ブラウザまたはネットワークが通話を遮断しています',
      advice: 'VPNや遮断する拡張機能をオフにするか、別のネットワークをお試しください。',
    },
    'agent-absent': {
      title: `${name}が応答しませんでした`,
      advice: 'もう一度お試しください。',
    },
    internal: {
      title: '問題が発生しました',
      advice: 'こちらの不具合です。もう一度お試しください。',
    },
  }),
};
