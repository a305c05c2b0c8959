/** Where the figures and pictures of a story come from, on a line under its text. */
const SOURCE = /^(?:[数數]据|[资資]料|[图圖]表|信息|[资資][讯訊])[来來]源[:：]/u;
/** Such a line is whole where it ends in what an institution is called. */
const INSTITUTION = /(?:公司|中心|[局院社部所会會厅廳委报報]|大[学學])$/u;
/** Where the paper can be reached beside an address: under one, an account or an application by its name. */
const ACCOUNT = /^[^：:，。]{2,24}(?:客[户戶]端|公[众眾][号號]|小程序|[视視][频頻][号號]|微博)$/u;
/** A text that asks its readers to write or call says below where to. */
const INVITES = /[来來]稿|[投荐薦寄]稿|[来來]信|[线線]索|[邮郵]箱|[反爆報报]映|[建][议議]|[报報]名|[征徵]集/u;

const [LONGEST, LAST] = [40, 120];

/** True where a line says where the figures of the text above come from: `数据来源：河湾县统计局`. */
export function tellsSource(text: string): boolean {
  return text.length <= LONGEST && SOURCE.test(text.slice(0, 8));
}

/** True where such a line does not go on in the next one. */
export function isWholeSource(text: string): boolean {
  return tellsSource(text) && INSTITUTION.test(text);
}

/** True where a line may name an account of the paper: `河湾日报“问政”客户端`. */
export function isAccount(text: string): boolean {
  return text.length <= LONGEST && ACCOUNT.test(text);
}

/** True where a text asks readers to write, so that addresses under it are its own. */
export function invites(text: string): boolean {
  return INVITES.test(text.slice(-LAST));
}
