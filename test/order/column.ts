/** A column of running text, six lines high. */
export const COLUMN = [
  '河湾老街的夜市昨晚重新开张，',
  '三百多家店铺同时亮灯，街上的',
  '行人比往年多出一倍。老店主陈',
  '先生说，修缮之后路面平整了，',
  '水电也都换了新的，夏天再也不',
  '怕积水，客人来得更勤了。',
];
