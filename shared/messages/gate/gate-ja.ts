import type { GateMessages } from './gate-messages.ts';

export const gateJa: GateMessages = {
  gate: (name) => ({
    title: '招待された方のみ',
    advice: `${name}の所有者に利用の許可を求めます。承認されると、メールでリンクが届きます。`,
  }),
  linkRefused: (name) => ({
    title: 'このリンクは使えなくなりました',
    advice: `期限が切れたか、使用回数に達した可能性があります。${name}の所有者に新しいリンクをお願いできます。承認されると、メールで届きます。`,
  }),
  linkHeld: {
    title: '招待されています',
    advice: '開くと、リンクを1回使ったことになります。',
  },
  open: (name) => `${name}を開く`,
  email: 'メールアドレス',
  request: '利用を申請する',
  requesting: '申請中…',
  requested: (name) => ({
    title: '申請を送りました',
    advice: `${name}の所有者が承認すると、メールでリンクが届きます。ここでお待ちいただく必要はありません。`,
  }),
  refusals: {
    'invalid-email': 'name@example.com のような形で入力してください。',
    'rate-limited': '申請が多すぎます。数分待ってから、もう一度申請してください。',
    unreachable: '応答がありませんでした。インターネット接続を確認して、もう一度申請してください。',
  },
};
