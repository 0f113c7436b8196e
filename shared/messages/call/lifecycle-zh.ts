import type { LifecycleWords } from './lifecycle-words.ts';

export const lifecycleZh: LifecycleWords = {
  timeLeft: (duration) => `通话将在${duration}后结束。`,
  areYouThere: (duration) => `您还在吗？通话将在${duration}后结束。`,
  stay: '我还在',

  closed: (name) => ({
    'all-lines-busy': {
      title: '所有线路都在忙',
      advice: `现在有很多人正在与${name}对话。`,
    },
    'minutes-used-up': {
      title: '今天无法再通话',
      advice: `${name}今天的通话时长已用完。`,
    },
    'outside-hours': {
      title: '现在不在接听时间',
      advice: `${name}在营业时间内接听通话。`,
    },
  }),
  opensAgain: (time) => `重新开放通话：${time}`,
  waitInLine: '排队等候',
  inLine: {
    title: '您正在排队',
    advice: '请不要关闭此页面：有空闲线路时，通话会自动开始。在此之前麦克风保持关闭。',
  },
  nextTry: (duration) => `${duration}后再次询问`,
  asking: '正在查询空闲线路…',
  leaveLine: '不再等候',

  elsewhere: { title: '您的通话在另一个标签页中', advice: '可以不间断地转到这里继续。' },
  continueHere: '在此继续',
  notMoved: '另一个标签页没有回应。您可以开始新的通话。',
  endOnLeave: '离开此页面时结束通话',
};
