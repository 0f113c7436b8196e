import type { Messages } from './messages.ts';

export const zh: Messages = {
  language: 'zh',
  dir: 'ltr',

  statuses: {
    loading: '正在加载…',
    resting: '休息中',
    private: '不公开',
    requested: '等待所有者答复',
    busy: '现在繁忙',
    absent: '未连接',
    unreachable: '未连接',
    idle: '可以开始对话',
    consent: '可以开始对话',
    connecting: '正在连接…',
    live: '已连接',
    reconnecting: '正在重新连接…',
    ended: '通话已结束',
    failed: '未连接',
  },

  close: '关闭',
  minimise: '最小化',
  loading: '正在加载…',
  tryAgain: '重试',
  cancel: '取消',
  back: '返回',
  linksOf: (name) => `${name}提供的链接`,
  opensInNewTab: '（在新标签页中打开）',

  startTalking: '开始对话',
  typeInstead: '改用文字',
  starterHint: '有什么需要，直接用您自己的话说就好。',
  writeMessage: '输入消息',
  send: '发送',

  consentTitle: '开始之前',
  consentAi: '与您对话的是 AI 助手，不是真人。',
  consentRecording: (name) =>
    `为了回答您，您的语音会实时发送到${name}的语音服务并转换为文字。本组件不保存录音。`,
  consentOwner: (name) => `${name}由设置它的商家运营。其语音服务保存哪些内容，由商家决定。`,
  consentMicrophone: '接下来，浏览器会请求使用麦克风。',
  startCall: '开始通话',

  engineUnavailable: {
    title: '无法准备通话',
    advice: '请检查网络连接，然后重试。如果再次发生，请重新加载页面。',
  },
  waitAbout: (duration) => `大约${duration}后可再次使用。`,

  resting: (name) => ({
    title: `${name}正在休息`,
    advice: '目前不接听通话，请稍后再来。',
  }),

  absent: { title: '这里没有 Genie', advice: '请检查网址。' },
  unreachable: {
    title: '无法连接到此 Genie',
    advice: '请检查网络连接，然后重试。',
  },
  busy: { title: '当前请求较多', advice: '请稍等片刻，然后重试。' },
  mayCountAsUse: '重试可能会再消耗一次链接的使用次数。',
};
