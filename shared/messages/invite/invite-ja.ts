import type { InviteMessages } from './invite-messages.ts';

export const inviteJa: InviteMessages = {
  dir: 'ltr',
  loading: '招待を確認しています…',
  invite: ({ genieName, invitedBy, email }) => ({
    title: genieName ? `${genieName}との会話に招待されています` : '非公開のGenieとの会話に招待されています',
    advice: invitedBy
      ? `この招待は、${invitedBy}から${email}に送られました。`
      : `この招待は${email}に送られました。`,
  }),
  means: (email) =>
    `承諾すると、${email}で利用できるようになります。アカウントがない場合は、あわせて作成されます。`,
  accept: '招待を承諾する',
  accepting: '承諾しています…',
  notYou: 'お心当たりがない、またはご興味がない場合は、このページを閉じてください。',
  checkMail: (email) => ({
    title: '招待を承諾しました',
    advice: `入り方のご案内を${email}にお送りしました。このページは閉じてかまいません。`,
  }),
  refused: {
    title: 'この招待は開けません',
    advice:
      '期限切れ、使用済み、またはリンクが不完全な可能性があります。メールのリンクをもう一度開くか、招待した方に新しい招待をご依頼ください。',
  },
  unreachable: {
    title: '応答がありませんでした',
    advice: 'インターネット接続を確認して、もう一度お試しください。',
  },
  busy: { title: 'ただいま混み合っています', advice: '1分ほど待ってから、もう一度お試しください。' },
  tryAgain: '再試行',
};
