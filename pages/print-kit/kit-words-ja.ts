import { pageWordsJa } from '../shared/page-words-ja.ts';
import type { KitWords } from './kit-words.ts';

export const kitWordsJa: KitWords = {
  ...pageWordsJa,
  title: (name) => `${name}の印刷キット`,
  intro: 'スキャンして話せるコードです。お渡しする前に、どのコードもここで読み取って確かめます。',
  toGenie: 'Genieのページへ',

  heading: '見出し',
  headingFor: (name) => `${name}に話しかける`,
  invitation: '案内文',
  invitationDefault: 'スキャンして、タップして、話すだけ。',
  code: 'スキャンの集計名',
  plainCode: '名前なし',
  format: '用紙',
  formats: { a4: 'ポスター（A4）', a6: 'カード（A6）', tent: '卓上スタンド（A4、折りたたみ）' },
  distance: '読み取る距離',
  damage: '掲示する場所',
  damages: {
    M: '屋内、汚れない場所',
    Q: 'よく触れる場所、またはガラス越し',
    H: '屋外、または凹凸のある面',
  },
  damageWithLogo: 'ロゴはコードの一部を隠すため、ロゴを入れると、常に最も傷に強いコードになります。',
  dark: 'コードの色',
  light: '背景の色',
  logo: '中央のロゴ',
  logoHint: 'PNG、JPEG、WebP。ブラウザの外には送られません。',
  removeLogo: 'ロゴを削除',
  logoUnreadable: 'このファイルは画像として読み込めません。PNG、JPEG、WebPのいずれかを選んでください。',

  preview: (name) => `${name}の印刷プレビュー`,
  checking: 'コードを読み取って確かめています…',
  ready: (address) => `読み取り確認済み。リンク先：${address}`,
  size: (side, reach) => `コードの幅は${side}で、最大${reach}離れて読み取れます。`,
  short: (wanted) => `${wanted}離れて読み取るには、もっと大きな用紙が必要です。`,
  problems: {
    'not-loaded':
      'コードの作成に必要なファイルを読み込めませんでした。インターネット接続を確認して、ページを再読み込みしてください。',
    faint: '2つの色が似すぎています。コードをもっと濃い色に、または背景をもっと明るい色にしてください。',
    inverted: 'コードは背景より濃い色にしてください。多くのカメラはそれ以外を読み取れません。',
    'too-long': 'アドレスが長すぎて、コードに収まりません。',
    'too-fine':
      'この用紙にはアドレスが長すぎて、マス目が細かくなり印刷できません。もっと大きな用紙を選んでください。',
    unreadable: 'このコードは読み取れなかったため、お渡しできません。ロゴを外すか、色を変えてください。',
  },

  savePdf: 'PDFで保存',
  saveSvg: 'コードをSVGで保存',
  savePng: 'コードをPNGで保存',
  print: '印刷',
  saveFailed: 'ファイルを作れませんでした。インターネット接続を確認して、もう一度お試しください。',

  private: (name) => ({
    title: `${name}は非公開です`,
    advice: '印刷したコードからは入れません。先に公開するか、代わりにリンクを送ってください。',
  }),
};
