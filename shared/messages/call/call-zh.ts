import type { CallMessages } from './call-messages.ts';
import { lifecycleZh } from './lifecycle-zh.ts';
import { soundZh } from './sound-zh.ts';

export const callZh: CallMessages = {
  stages: (name) => ({
    microphone: '请允许使用麦克风…',
    token: '正在获取线路…',
    line: '正在连接…',
    agent: `正在等待${name}…`,
  }),
  microphoneHint: '浏览器询问时，请选择“允许”。',

  activities: { listening: '正在听', thinking: '正在思考', speaking: '正在说话' },
  sound: soundZh,
  muted: '您已静音',
  mute: '静音',
  hangUp: '挂断',
  endChat: '结束聊天',
  lineLost: '线路中断，请稍候。',
  lineStillLost: '仍未恢复连接。您想怎么做？',
  keepWaiting: '继续等待',
  startAgain: '重新开始',
  writeInstead: '改用文字',
  lineTroubles: {
    thin: '正在修复连接，您可以继续。',
    poor: '连接较弱，您可以继续。',
  },
  tapToHear: (name) => `点按收听${name}`,
  speakFirst: (name) => `请讲，${name}能听到您。`,
  writeFirst: (name) => `写点什么吧，${name}会在这里回答。`,
  transcript: '对话',
  you: '您',
  newMessages: (count) => `${count} 条新消息`,

  approval: '权限',
  wantsToUse: (name, tool) => `${name}想使用“${tool}”`,
  allowOnce: '允许一次',
  allowAlways: '本次通话始终允许',
  doNotAllow: '不允许',

  callLanguage: '通话语言',
  settings: '设置',
  captions: '字幕',
  captionSize: '字幕大小',
  captionSizes: { normal: '标准', large: '大', largest: '特大' },

  isRecorded: (name) => `${name}的语音服务会录下本次通话。`,
  recording: '本次通话正在录音',
  privacyPolicy: (name) => `${name}的隐私政策`,

  endings: (name) => ({
    'visitor-ended': '您结束了通话。',
    'agent-ended': `${name}结束了通话。`,
    'agent-failed': `${name}遇到了问题。重新拨打通常可以解决。`,
    'continued-elsewhere': '通话在另一个窗口中继续。',
    idle: `一段时间没有人说话，${name}结束了通话。`,
    'time-limit': '通话已达到最长时间。您可以再次拨打。',
    removed: `${name}的所有者结束了通话。`,
    'server-shutdown': '语音服务正在重启。请一分钟后再拨打。',
    'connection-lost': '连接已断开。请检查网络连接，然后再次拨打。',
    'microphone-revoked': '您收回了麦克风权限，通话因此结束。您可以改用文字继续。',
    'page-left': '因离开页面，通话已结束。',
  }),
  lasted: (duration) => `通话时长：${duration}。`,
  callAgain: '再次通话',
  lifecycle: lifecycleZh,

  saveTranscript: '保留对话内容',
  saveAs: (format) => `保存为 ${format}`,
  copyTranscript: '复制',
  copied: '已复制。',
  notCopied: '无法复制。您可以改为保存。',
  rateCall: '这次通话怎么样？',
  stars: (count) => `${count} 星`,
  comment: '还有什么想说的吗？（选填）',
  sendRating: '提交评价',
  thanksForRating: '感谢您的评价。',
  ratingNotSent: '提交失败，请重试。',

  failures: (name) => ({
    'microphone-denied': {
      title: '麦克风未获允许',
      advice: '请在地址栏旁边或系统设置中允许使用麦克风，然后重试。',
    },
    'microphone-dismissed': {
      title: '麦克风询问已被关闭',
      advice: '请重试，并在浏览器询问时选择“允许”。',
    },
    'microphone-blocked': {
      title: '此页面不允许使用麦克风',
      advice: '您仍可以输入文字。要通话，请在新标签页中打开此页面。',
    },
    'microphone-insecure': {
      title: '使用麦克风需要安全的页面',
      advice: '您仍可以输入文字。要通话，请用 https:// 开头的网址打开此页面。',
    },
    'microphone-sandboxed': {
      title: '此页面外层的框架阻止了麦克风',
      advice: '您仍可以输入文字。要通话，请在新标签页中打开此页面。',
    },
    'microphone-off-in-system': {
      title: '您的设备不允许此浏览器使用麦克风',
      advice: '请打开系统的隐私设置，允许此浏览器使用麦克风，然后重试。',
    },
    'microphone-missing': {
      title: '未找到麦克风',
      advice: '请接上麦克风或将其打开，然后重试。',
    },
    'microphone-busy': {
      title: '麦克风正被占用',
      advice: '请关闭正在使用麦克风的其他应用或标签页，然后重试。',
    },
    'no-voice': {
      title: `${name}还不能接听通话`,
      advice: '请稍后再来。',
    },
    'agent-locked': {
      title: `${name}不接听来自此页面的通话`,
      advice: '需要其所有者先允许。',
    },
    'not-allowed': {
      title: `${name}已不再提供服务`,
      advice: '请重新加载页面，查看最新情况。',
    },
    'rate-limited': {
      title: '当前通话过多',
      advice: '请稍等片刻，然后重试。',
    },
    'api-unreachable': {
      title: '没有收到回应',
      advice: '请检查网络连接，然后重试。',
    },
    'unsupported-browser': {
      title: '此浏览器无法通话',
      advice: '请更新浏览器，或用最新版的 Chrome、Edge、Firefox 或 Safari 打开此页面。',
    },
    'voice-unreachable': {
      title: '无法连接语音服务',
      advice: '可能被防火墙或 VPN 阻止。请换一个网络试试。',
    },
    'voice-refused': {
      title: '语音服务未能让您接入',
      advice: '可能已满员。请稍等片刻，然后重试。',
    },
    'calls-blocked': {
      title: '您的浏览器或网络阻止了通话',
      advice: '请关闭 VPN 或拦截类扩展程序，或换一个网络试试。',
    },
    'agent-absent': {
      title: `${name}没有接听`,
      advice: '请重试。',
    },
    internal: {
      title: '出了点问题',
      advice: '这是我们的问题，请重试。',
    },
  }),
};
