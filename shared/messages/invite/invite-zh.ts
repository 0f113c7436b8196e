import type { InviteMessages } from './invite-messages.ts';

export const inviteZh: InviteMessages = {
  dir: 'ltr',
  loading: '正在查看您的邀请…',
  invite: ({ genieName, invitedBy, email }) => ({
    title: genieName ? `邀请您与${genieName}对话` : '邀请您与一个不公开的 Genie 对话',
    advice: invitedBy ? `${invitedBy}将此邀请发送给了 ${email}。` : `此邀请已发送至 ${email}。`,
  }),
  means: (email) => `接受后，${email} 将获得访问权限；如果还没有账户，会同时创建一个。`,
  accept: '接受邀请',
  accepting: '正在接受…',
  notYou: '不是您本人，或不感兴趣？关闭此页面即可。',
  checkMail: (email) => ({
    title: '您已接受邀请',
    advice: `进入方式正在发送至 ${email}。您可以关闭此页面。`,
  }),
  refused: {
    title: '无法打开此邀请',
    advice: '邀请可能已过期、已使用或不完整。请再次打开邮件中的链接，或请邀请您的人重新发送。',
  },
  unreachable: { title: '没有收到回应', advice: '请检查网络连接，然后重试。' },
  busy: { title: '当前请求较多', advice: '请等一分钟，然后重试。' },
  tryAgain: '重试',
};
