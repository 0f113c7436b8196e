import type { SoundMessages } from './sound-messages.ts';

export const soundZh: SoundMessages = {
  promptIgnored: '浏览器正在等待您的选择，询问框通常在上方地址栏旁边。没看到询问框？请点按地址栏旁边的图标。',
  unlockSteps: {
    chromium: ['点按网址左侧的图标。', '打开“麦克风”，或选择“允许”。', '回到这里，然后重试。'],
    firefox: ['点击网址旁边带斜线的麦克风。', '移除“使用麦克风”旁边的“已阻止”。', '重试并选择“允许”。'],
    safari: [
      '在菜单栏中选择“Safari”，再选择“此网站的设置”。',
      '将“麦克风”设为“允许”。',
      '回到这里，然后重试。',
    ],
    ios: [
      '点按地址栏中的页面菜单，再点按“网站设置”。',
      '将“麦克风”设为“允许”。如果不是 Safari：打开“设置”App，选择该浏览器，打开“麦克风”。',
      '回到这里，然后重试。',
    ],
    other: ['在浏览器中打开此网站的权限设置。', '允许使用麦克风。', '回到这里，然后重试。'],
  },
  recovered: (code) => {
    if (code === 'microphone-missing') return { title: '已检测到麦克风', advice: '您可以开始通话了。' };
    return { title: '麦克风已获允许', advice: '您可以开始通话了。' };
  },
  openInOwnTab: '在新标签页中打开',

  troubles: (name, microphone) => ({
    silent: '我们听不到您的声音。麦克风打开了吗？您可以在“设置”中选择其他麦克风。',
    'system-muted': '您的设备已将麦克风静音。请检查静音开关，或结束另一个通话。',
    unplugged: '麦克风已断开。请接上麦克风，或改用文字继续。',
    switched: microphone
      ? `麦克风已断开。${name}现在通过“${microphone}”听您说话。`
      : `麦克风已断开。${name}现在通过另一个麦克风听您说话。`,
    'not-switched': '无法打开该麦克风，将继续使用之前的麦克风。',
    echo: `${name}听到了自己的声音。请使用耳机，或在说话时按住按钮。`,
    'speaker-lost': '该扬声器已不可用。通话声音现在由默认扬声器播放。',
  }),
  tryAgain: '重试',
  gotIt: '好的',

  controls: '通话',
  microphone: '麦克风',
  speaker: '扬声器',
  usualDevice: '与系统相同',
  volume: (name) => `${name}的音量`,
  holdToTalk: '按住说话',
  holdToTalkHint: '只有按住按钮或空格键时，对方才能听到您。',
  hold: '按住说话',
  held: '正在说话…',
  interrupt: (name) => `打断${name}`,
};
