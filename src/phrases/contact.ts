/** Labels of addresses and hours: what stands before the colon of `电话：（0391）…`, `展示时间：…`. The spaces that pad a label are gone. */
const LABEL =
  /^(?:(?:通信|通讯|联系|聯繫|报名|報名|咨询|諮詢|投稿|来信|來信|活动|活動|展览|展覽|办公|辦公|收件|公司|单位|單位|会议|會議)?(?:地址|地点|地點|电话|電話|邮箱|郵箱|传真|傳真|网址|網址)|(?:电子|電子)(?:邮箱|郵箱|邮件|郵件|信箱)|邮政编码|郵政編碼|邮编|郵編|联系人|聯繫人|联系方式|聯繫方式|(?:移动|移動|电脑|電腦|网页|網頁)端|(?:展示|预展|預展|看样|看樣|拍卖|拍賣|竞价|競價|竞买|競買|报名|報名|登记|登記|开标|開標|投标|投標|(?:报名|報名)?截止)(?:时间|時間|日期)|(?:VIP|贵宾|貴賓|销售|銷售|售楼|售樓|招商|咨询|諮詢|预约|預約|团购|團購|服务|服務)(?:热线|熱線|专线|專線)|(?:接待|销售|銷售|营销|營銷)中心|售楼处|售樓處|开发商|開發商|投资商|投資商|承建商|客户端|客戶端|小程序|公众号|公眾號|视频号|視頻號|微信号|微信號|微信公众号|手机|手機|E-?mail|Tel|Fax|Telephone|Phone|Address|Website)[:：]/iu;

/** An e-mail or web address and nothing else. */
const ADDRESS =
  /^(?:[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}|(?:https?:\/\/|www\.)[\w./?=&%#~-]{2,200}[\w/])$/iu;

const LONGEST = 80;
const LONGEST_LABEL = 12;

/** True where a line opens with the label of an address: `邮 箱 ：`, `联系电话：…`, `Tel: …`. */
export function isContactLabel(text: string): boolean {
  if (text.length > LONGEST) return false;
  const start = text.slice(0, LONGEST_LABEL * 2);
  return /[:：]/u.test(start) && LABEL.test(start.replace(/[ \u3000]/gu, ''));
}

/** True where a line is an e-mail or web address by itself. */
export function isAddressAlone(text: string): boolean {
  return !text.includes(' ') && /[@./]/u.test(text) && ADDRESS.test(text);
}
