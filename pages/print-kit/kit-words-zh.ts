import { pageWordsZh } from '../shared/page-words-zh.ts';
import type { KitWords } from './kit-words.ts';

export const kitWordsZh: KitWords = {
  ...pageWordsZh,
  title: (name) => `${name}的打印套件`,
  intro: '扫一扫就能对话的二维码。每个二维码都会先在这里试读，再提供给您。',
  toGenie: '前往 Genie 的页面',

  heading: '标题',
  headingFor: (name) => `与${name}对话`,
  invitation: '邀请语',
  invitationDefault: '扫一扫，点一下，直接问。',
  code: '扫码计入',
  plainCode: '不单独命名',
  format: '规格',
  formats: { a4: '海报（A4）', a6: '卡片（A6）', tent: '桌牌（A4，折叠）' },
  distance: '扫描距离',
  damage: '张贴位置',
  damages: {
    M: '室内，保持干净',
    Q: '经常触摸，或在玻璃后面',
    H: '室外，或粗糙的表面',
  },
  damageWithLogo: '徽标会遮住一部分二维码，因此带徽标时始终采用最高容错级别。',
  dark: '二维码颜色',
  light: '背景颜色',
  logo: '中间的徽标',
  logoHint: 'PNG、JPEG 或 WebP。文件不会离开您的浏览器。',
  removeLogo: '移除徽标',
  logoUnreadable: '无法将此文件读取为图片。请选择 PNG、JPEG 或 WebP。',

  preview: (name) => `${name}的打印预览`,
  checking: '正在试读二维码…',
  ready: (address) => `试读成功，指向 ${address}`,
  size: (side, reach) => `二维码宽${side}，最远可在${reach}外扫描。`,
  short: (wanted) => `要在${wanted}外扫描，需要更大的规格。`,
  problems: {
    'not-loaded': '生成二维码所需的文件未能加载。请检查网络连接，然后重新加载页面。',
    faint: '这两种颜色过于接近。请选择更深的二维码颜色或更浅的背景。',
    inverted: '二维码必须比背景深：许多相机只能识别这样的二维码。',
    'too-long': '网址太长，无法生成二维码。',
    'too-fine': '对此规格来说网址太长，方块过于细小，无法打印。请选择更大的规格。',
    unreadable: '无法读出此二维码，因此不予提供。请移除徽标或更换颜色。',
  },

  savePdf: '保存为 PDF',
  saveSvg: '二维码存为 SVG',
  savePng: '二维码存为 PNG',
  print: '打印',
  saveFailed: '无法生成文件。请检查网络连接，然后重试。',

  private: (name) => ({
    title: `${name}不公开`,
    advice: '印出的二维码会把人带到一扇关着的门前。请先将其公开，或改为发送链接。',
  }),
};
