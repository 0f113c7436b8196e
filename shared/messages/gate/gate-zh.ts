import type { GateMessages } from './gate-messages.ts';

export const gateZh: GateMessages = {
  gate: (name) => ({
    title: '仅限受邀者',
    advice: `我们会请${name}的所有者允许您进入。对方同意后，您会收到一封带链接的邮件。`,
  }),
  linkRefused: (name) => ({
    title: '此链接已失效',
    advice: `链接可能已过期或已用完。我们可以向${name}的所有者申请新链接：对方同意后，您会收到邮件。`,
  }),
  linkHeld: {
    title: '您已受邀',
    advice: '打开即算使用一次您的链接。',
  },
  open: (name) => `打开${name}`,
  email: '您的电子邮箱',
  request: '申请访问',
  requesting: '正在申请…',
  requested: (name) => ({
    title: '您的申请已发出',
    advice: `${name}的所有者同意后，您会收到一封带链接的邮件。无需在此等待。`,
  }),
  refusals: {
    'invalid-email': '请按 name@example.com 的格式填写。',
    'rate-limited': '申请次数过多。请等几分钟后再申请。',
    unreachable: '没有收到回应。请检查网络连接，然后再次申请。',
  },
};
